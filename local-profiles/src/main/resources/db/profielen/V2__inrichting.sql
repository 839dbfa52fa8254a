-- Tailorings, their operation log, and the choices that motivate them.

create table profielen.inrichting (
  id uuid primary key,
  gemeente_id uuid not null references profielen.gemeente,
  naam text not null check (length(btrim(naam)) between 1 and 200),
  doel text not null check (doel ~ '^[a-z][a-z0-9-]{0,60}$'),
  basis_id text not null check (length(basis_id) between 1 and 100),
  basis_versie text not null check (length(basis_versie) between 1 and 40),
  ouder_id uuid references profielen.inrichting,
  juridisch_vereist boolean not null default false,
  revisie bigint not null default 0 check (revisie >= 0),
  begonnen_door uuid not null references profielen.account,
  begonnen_op timestamptz not null default now(),
  constraint inrichting_ouder check (ouder_id <> id)
);
comment on column profielen.inrichting.doel is 'What it is used for; per gemeente and purpose one configuration holds at a time.';
comment on column profielen.inrichting.revisie is 'Head of the operation log; moved by trigger only.';
create index inrichting_gemeente on profielen.inrichting (gemeente_id);

create table profielen.keuze (
  id uuid primary key,
  inrichting_id uuid not null references profielen.inrichting,
  titel text not null default '' check (length(titel) <= 200),
  reden text not null default '' check (length(reden) <= 10000),
  grond text not null default '' check (length(grond) <= 2000),
  onderbouwing text check (onderbouwing in ('onderzoek', 'ervaring', 'beleidskeuze', 'rechtspraak', 'lokaal-aanbod', 'overig')),
  gewijzigd_door uuid not null references profielen.account,
  gewijzigd_op timestamptz not null default now(),
  unique (inrichting_id, id)
);

create table profielen.bewerking (
  inrichting_id uuid not null references profielen.inrichting,
  revisie bigint not null check (revisie > 0),
  bewerking_id uuid not null,
  keuze_id uuid not null,
  soort text not null check (soort ~ '^[a-z][a-z0-9-]{0,60}$'),
  element text not null check (length(element) between 1 and 300),
  formaat integer not null check (formaat > 0),
  inhoud bytea not null,
  inhoud_sha256 bytea not null,
  vervangt_sha256 bytea check (length(vervangt_sha256) = 32),
  herroept_revisie bigint,
  sessie_id uuid,
  auteur_id uuid not null references profielen.account,
  medeauteurs uuid[] not null default '{}',
  moment timestamptz not null default clock_timestamp(),
  primary key (inrichting_id, revisie),
  constraint bewerking_eenmaal unique (bewerking_id),
  constraint bewerking_inhoud_klopt check (inhoud_sha256 = sha256(inhoud)),
  constraint bewerking_grootte check (length(inhoud) <= 1048576),
  constraint bewerking_herroept check (herroept_revisie < revisie),
  foreign key (inrichting_id, keuze_id) references profielen.keuze (inrichting_id, id),
  foreign key (inrichting_id, herroept_revisie) references profielen.bewerking (inrichting_id, revisie)
);
comment on table profielen.bewerking is 'Operation log: revisions without gaps, which is optimistic lock and change feed in one.';
create index bewerking_keuze on profielen.bewerking (keuze_id);

create table profielen.bijdrager (
  inrichting_id uuid not null,
  revisie bigint not null,
  account_id uuid not null references profielen.account,
  primary key (inrichting_id, revisie, account_id),
  foreign key (inrichting_id, revisie) references profielen.bewerking
);
comment on table profielen.bijdrager is 'Who had a hand in an operation. Filled by trigger; undone operations count.';

-- Also for a principal that cannot see the row: row-level security judges after this trigger.
create function profielen.bewerking_volgt_op() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  kop bigint;
begin
  select i.revisie into kop from profielen.inrichting i where i.id = new.inrichting_id for update;
  if kop is null or new.revisie <> kop + 1 then
    raise exception 'Operation % does not follow revision %', new.revisie, kop
      using errcode = 'NK010', detail = coalesce(kop, 0)::text;
  end if;
  update profielen.inrichting set revisie = new.revisie where id = new.inrichting_id;
  new.moment := clock_timestamp();
  return new;
end
$$;

create trigger volgt_op before insert on profielen.bewerking
  for each row execute function profielen.bewerking_volgt_op();

create function profielen.bewerking_gelukt() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into profielen.bijdrager (inrichting_id, revisie, account_id)
  select new.inrichting_id, new.revisie, wie
  from (select new.auteur_id as wie union select unnest(new.medeauteurs)) w;
  perform pg_notify('normenkader', concat_ws(' ', 'inrichting', new.inrichting_id, new.revisie));
  return null;
end
$$;

create trigger gelukt after insert on profielen.bewerking
  for each row execute function profielen.bewerking_gelukt();

create trigger alleen_toevoegen before update or delete or truncate on profielen.bewerking
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.bijdrager
  for each statement execute function profielen.alleen_toevoegen();

-- Row-level security ------------------------------------------------------------------------------

create function profielen.inrichtingen_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select i.id from profielen.inrichting i
    where i.gemeente_id in (select profielen.gemeenten_met(gevraagd));
end
$$;

alter table profielen.inrichting enable row level security, force row level security;
create policy intern on profielen.inrichting to current_user using (profielen.is_intern());
create policy lezen on profielen.inrichting for select to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('inrichting.lezen')));
create policy toevoegen on profielen.inrichting for insert to ${toepassing} with check (
  gemeente_id in (select profielen.gemeenten_met('inrichting.beginnen'))
  and begonnen_door = profielen.principal_account());
create policy wijzigen on profielen.inrichting for update to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('inrichting.beginnen')));
grant select,
  insert (id, gemeente_id, naam, doel, basis_id, basis_versie, ouder_id, juridisch_vereist, begonnen_door),
  update (naam)
  on profielen.inrichting to ${toepassing};

alter table profielen.keuze enable row level security, force row level security;
create policy intern on profielen.keuze to current_user using (profielen.is_intern());
create policy lezen on profielen.keuze for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.keuze for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('keuze.motiveren'))
  and gewijzigd_door = profielen.principal_account());
create policy wijzigen on profielen.keuze for update to ${toepassing}
  using (inrichting_id in (select profielen.inrichtingen_met('keuze.motiveren')))
  with check (gewijzigd_door = profielen.principal_account());
grant select, insert, update (titel, reden, grond, onderbouwing, gewijzigd_door, gewijzigd_op)
  on profielen.keuze to ${toepassing};

alter table profielen.bewerking enable row level security, force row level security;
create policy intern on profielen.bewerking to current_user using (profielen.is_intern());
create policy lezen on profielen.bewerking for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.bewerking for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.bewerken'))
  and auteur_id = profielen.principal_account());
grant select, insert on profielen.bewerking to ${toepassing};

alter table profielen.bijdrager enable row level security, force row level security;
create policy intern on profielen.bijdrager to current_user using (profielen.is_intern());
create policy lezen on profielen.bijdrager for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
grant select on profielen.bijdrager to ${toepassing};
