-- The log also tells single changes, motivations and erased accounts, and by whom an approval was given.

create or replace function profielen.logboek_noteren() returns trigger
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
  -- An approval that the database takes over is not given by who submits.
  kern := concat_ws(' ', rij ->> 'soort', rij ->> 'uitkomst', rij ->> 'nummer', rij ->> 'gedeeld', rij ->> 'basis_versie',
    case when rij ->> 'overgenomen_van' is not null then 'overgenomen' end);
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id, inhoud)
  values
    (gemeente, '', '', tg_argv[0], tg_table_name,
     coalesce(rij ->> 'id', rij ->> 'journaal_id', rij ->> 'inrichting_id'), convert_to(kern, 'UTF8'));
  return null;
end
$$;

-- What was changed, not into what: the operation log holds that.
create function profielen.bewerking_noteren() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id, inhoud)
  select i.gemeente_id, '', '',
         case when new.herroept_revisie is null then 'inrichting.bewerkt' else 'inrichting.teruggenomen' end,
         'inrichting', i.id::text, convert_to(concat_ws(' ', new.soort, new.element), 'UTF8')
  from profielen.inrichting i where i.id = new.inrichting_id;
  return null;
end
$$;
create trigger logboek after insert on profielen.bewerking
  for each row when (new.soort <> 'overstap') execute function profielen.bewerking_noteren();

create function profielen.keuze_noteren() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id)
  select i.gemeente_id, '', '', 'keuze.gemotiveerd', 'keuze', new.id::text
  from profielen.inrichting i where i.id = new.inrichting_id;
  return null;
end
$$;
create trigger logboek after update on profielen.keuze
  for each row when (
    (old.reden, old.grond, old.onderbouwing) is distinct from (new.reden, new.grond, new.onderbouwing))
  execute function profielen.keuze_noteren();

-- In the log of every gemeente the person worked for; without a name, which is the point of it.
create function profielen.account_wissen_noteren() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id)
  select distinct l.gemeente_id, '', '', 'account.gewist', 'account', new.id::text
  from profielen.lidmaatschap l where l.account_id = new.id;
  return null;
end
$$;
create trigger logboek after update on profielen.account
  for each row when (old.gewist_op is null and new.gewist_op is not null)
  execute function profielen.account_wissen_noteren();
