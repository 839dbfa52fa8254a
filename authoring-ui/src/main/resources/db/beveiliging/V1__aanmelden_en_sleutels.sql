-- How people and programs prove who they are. Nothing here is readable as it was given.

grant usage on schema beveiliging to ${toepassing};

create table beveiliging.aanmelding (
  account_id uuid primary key references profielen.account,
  gebruikersnaam text not null unique check (gebruikersnaam ~ '^[a-z0-9][a-z0-9.@_-]{2,79}$'),
  wachtwoord text not null check (wachtwoord like '{%}%'),
  mislukt integer not null default 0 check (mislukt >= 0),
  geblokkeerd_tot timestamptz,
  laatst_aangemeld timestamptz
);
comment on column beveiliging.aanmelding.wachtwoord is 'Hash with its method in front.';

create table beveiliging.sleutel (
  id uuid primary key,
  gemeente_id uuid not null references profielen.gemeente,
  naam text not null check (length(btrim(naam)) between 1 and 100),
  geheim_sha256 bytea not null unique check (length(geheim_sha256) = 32),
  gemaakt_door uuid not null references profielen.account,
  gemaakt_op timestamptz not null default now(),
  ingetrokken_op timestamptz
);
comment on column beveiliging.sleutel.geheim_sha256 is 'Of 256 random bits, so a fast hash is enough.';
create index sleutel_gemeente on beveiliging.sleutel (gemeente_id);

create table beveiliging.installatie (
  feit text primary key,
  sinds timestamptz not null default now()
);
comment on table beveiliging.installatie is 'What was done once in the life of this installation.';

alter table beveiliging.aanmelding enable row level security, force row level security;
create policy lezen on beveiliging.aanmelding for select to ${toepassing} using (
  profielen.is_systeem() or account_id = profielen.principal_account()
  or account_id in (select profielen.beheerde_accounts()));
create policy toevoegen on beveiliging.aanmelding for insert to ${toepassing} with check (
  profielen.beheert_accounts());
create policy wijzigen on beveiliging.aanmelding for update to ${toepassing} using (
  profielen.is_systeem() or account_id = profielen.principal_account()
  or account_id in (select profielen.beheerde_accounts()));
grant select, insert, update (wachtwoord, mislukt, geblokkeerd_tot, laatst_aangemeld)
  on beveiliging.aanmelding to ${toepassing};

alter table beveiliging.sleutel enable row level security, force row level security;
create policy lezen on beveiliging.sleutel for select to ${toepassing} using (
  profielen.is_systeem() or gemeente_id in (select profielen.gemeenten_met('beheer.sleutels')));
create policy toevoegen on beveiliging.sleutel for insert to ${toepassing} with check (
  gemeente_id in (select profielen.gemeenten_met('beheer.sleutels'))
  and gemaakt_door = profielen.principal_account());
create policy wijzigen on beveiliging.sleutel for update to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('beheer.sleutels')));
grant select, insert, update (ingetrokken_op) on beveiliging.sleutel to ${toepassing};

alter table beveiliging.installatie enable row level security, force row level security;
create policy lezen on beveiliging.installatie for select to ${toepassing} using (profielen.is_systeem());
create policy toevoegen on beveiliging.installatie for insert to ${toepassing} with check (profielen.is_systeem());
grant select, insert on beveiliging.installatie to ${toepassing};
