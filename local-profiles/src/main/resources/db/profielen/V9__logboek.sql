-- The log per gemeente is filled by the database: what the program forgets to tell is told all the same.

create function profielen.logboek_noteren() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  rij jsonb := to_jsonb(new);
  gemeente uuid;
  kern text;
begin
  gemeente := coalesce(
    (rij ->> 'gemeente_id')::uuid,
    (select i.gemeente_id from profielen.inrichting i where i.id = (rij ->> 'inrichting_id')::uuid),
    (select i.gemeente_id from profielen.versie v join profielen.inrichting i on i.id = v.inrichting_id
      where v.id = (rij ->> 'versie_id')::uuid),
    (select i.gemeente_id from profielen.indiening d join profielen.versie v on v.id = d.versie_id
      join profielen.inrichting i on i.id = v.inrichting_id where d.id = (rij ->> 'indiening_id')::uuid),
    (select i.gemeente_id from profielen.journaal j join profielen.inrichting i on i.id = j.inrichting_id
      where j.id = (rij ->> 'journaal_id')::uuid));
  kern := concat_ws(' ', rij ->> 'soort', rij ->> 'uitkomst', rij ->> 'nummer', rij ->> 'gedeeld', rij ->> 'basis_versie');
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id, inhoud)
  values
    (gemeente, '', '', tg_argv[0], tg_table_name,
     coalesce(rij ->> 'id', rij ->> 'journaal_id', rij ->> 'inrichting_id'), convert_to(kern, 'UTF8'));
  return null;
end
$$;

create trigger logboek after insert on profielen.inrichting
  for each row execute function profielen.logboek_noteren('inrichting.begonnen');
create trigger logboek after insert on profielen.ondergrond
  for each row when (new.vanaf_revisie > 0) execute function profielen.logboek_noteren('inrichting.overgestapt');
create trigger logboek after insert on profielen.journaal
  for each row execute function profielen.logboek_noteren('journaal.begonnen');
create trigger logboek after insert on profielen.journaalregel
  for each row when (new.sluit) execute function profielen.logboek_noteren('journaal.afgesloten');
create trigger logboek after insert on profielen.versie
  for each row execute function profielen.logboek_noteren('versie.gemaakt');
create trigger logboek after insert on profielen.indiening
  for each row execute function profielen.logboek_noteren('versie.ingediend');
create trigger logboek after insert on profielen.oordeel
  for each row execute function profielen.logboek_noteren('versie.beoordeeld');
create trigger logboek after insert on profielen.aanvaarding
  for each row execute function profielen.logboek_noteren('bewijs.aanvaard');
create trigger logboek after insert on profielen.slot
  for each row execute function profielen.logboek_noteren('slot.gelegd');
create trigger logboek after insert on profielen.gebeurtenis
  for each row execute function profielen.logboek_noteren('gebeurtenis.vastgelegd');
create trigger logboek after insert on profielen.deling
  for each row execute function profielen.logboek_noteren('inrichting.gedeeld');
