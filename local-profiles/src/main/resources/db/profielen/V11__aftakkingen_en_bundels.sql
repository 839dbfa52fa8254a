-- What if: branches of a tailoring. Bundles: a tailoring that travels as a file. And where a motivation can be read.

alter table profielen.keuze add column document text check (document ~ '^https?://' and length(document) <= 2000);
grant update (document) on profielen.keuze to ${toepassing};

-- Without a document the hash stays what it was: approvals given before still hold.
create or replace function profielen.motivering_sha256(van_inrichting uuid, tot_revisie bigint) returns bytea
  language sql stable as
$$
select sha256(convert_to(coalesce(string_agg(
         concat_ws(E'\n', k.id, length(k.titel), k.titel, length(k.reden), k.reden,
                   length(k.grond), k.grond, coalesce(k.onderbouwing, ''), k.document),
         E'\n' order by k.id), ''), 'UTF8'))
from profielen.keuze k
where k.inrichting_id = van_inrichting
  and exists (select 1 from profielen.bewerking b where b.keuze_id = k.id and b.revisie <= tot_revisie)
$$;

-- Branches ----------------------------------------------------------------------------------------

create table profielen.aftakking_einde (
  inrichting_id uuid primary key references profielen.inrichting,
  uitkomst text not null check (uitkomst in ('samengevoegd', 'vervallen')),
  reden text not null check (length(btrim(reden)) between 1 and 10000),
  gedaan_door uuid not null references profielen.account,
  moment timestamptz not null default clock_timestamp()
);
comment on table profielen.aftakking_einde is 'What became of a branch; nothing is changed in it afterwards.';

create function profielen.is_aftakking(van_inrichting uuid) returns boolean
  language sql stable as
$$
select exists (select 1 from profielen.inrichting i where i.id = van_inrichting and i.doel like '%-aftakking')
$$;

-- A branch is a question, never an answer: it goes the way of the main line or not at all.
create function profielen.aftakking_niet_beoordelen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if profielen.is_aftakking((select v.inrichting_id from profielen.versie v where v.id = new.versie_id)) then
    raise exception 'Version % is of a branch', new.versie_id using errcode = 'NK060';
  end if;
  return new;
end
$$;
create trigger geen_aftakking before insert on profielen.indiening
  for each row execute function profielen.aftakking_niet_beoordelen();
create trigger geen_aftakking before insert on profielen.slot
  for each row execute function profielen.aftakking_niet_beoordelen();

create function profielen.aftakking_afgesloten() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (select 1 from profielen.aftakking_einde e where e.inrichting_id = new.inrichting_id) then
    raise exception 'Branch % is closed', new.inrichting_id using errcode = 'NK061';
  end if;
  return new;
end
$$;
create trigger open_aftakking before insert on profielen.bewerking
  for each row execute function profielen.aftakking_afgesloten();

create function profielen.aftakking_einde_past() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  -- Nobody adds an operation meanwhile.
  perform 1 from profielen.inrichting i where i.id = new.inrichting_id for update;
  if not profielen.is_aftakking(new.inrichting_id) then
    raise exception 'Tailoring % is no branch', new.inrichting_id using errcode = 'NK061';
  end if;
  new.moment := clock_timestamp();
  return new;
end
$$;
create trigger past before insert on profielen.aftakking_einde
  for each row execute function profielen.aftakking_einde_past();
create trigger alleen_toevoegen before update or delete or truncate on profielen.aftakking_einde
  for each statement execute function profielen.alleen_toevoegen();
create trigger logboek after insert on profielen.aftakking_einde
  for each row execute function profielen.logboek_noteren('aftakking.afgesloten');

alter table profielen.aftakking_einde enable row level security, force row level security;
create policy intern on profielen.aftakking_einde to current_user using (profielen.is_intern());
create policy lezen on profielen.aftakking_einde for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.aftakking_einde for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.bewerken'))
  and gedaan_door = profielen.principal_account());
grant select, insert (inrichting_id, uitkomst, reden, gedaan_door) on profielen.aftakking_einde to ${toepassing};

-- Bundles -----------------------------------------------------------------------------------------

create table profielen.bundel_herkomst (
  inrichting_id uuid primary key references profielen.inrichting,
  thuis_revisie bigint not null check (thuis_revisie >= 0),
  bewerkingen bigint not null check (bewerkingen >= 0),
  hash bytea not null check (length(hash) = 32),
  moment timestamptz not null default clock_timestamp()
);
comment on table profielen.bundel_herkomst is
  'A tailoring that was taken in from another installation: at which revision it left there, and how much it brought.';
create trigger alleen_toevoegen before update or delete or truncate on profielen.bundel_herkomst
  for each statement execute function profielen.alleen_toevoegen();
create trigger logboek after insert on profielen.bundel_herkomst
  for each row execute function profielen.logboek_noteren('bundel.ingelezen');

alter table profielen.bundel_herkomst enable row level security, force row level security;
create policy intern on profielen.bundel_herkomst to current_user using (profielen.is_intern());
create policy lezen on profielen.bundel_herkomst for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.bundel_herkomst for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.beginnen')));
grant select, insert (inrichting_id, thuis_revisie, bewerkingen, hash) on profielen.bundel_herkomst to ${toepassing};
