-- Journals around a tailoring, sessions first; and what a gemeente shares with others.

-- A journal is a row of typed entries that only grows. What it says now is told by folding its entries.
create table profielen.journaal (
  id uuid primary key,
  inrichting_id uuid not null references profielen.inrichting,
  soort text not null check (soort in ('sessie', 'overstap', 'bespreking')),
  begonnen_door uuid not null references profielen.account,
  begonnen_op timestamptz not null default clock_timestamp(),
  unique (inrichting_id, id)
);
create index journaal_inrichting on profielen.journaal (inrichting_id, soort);

create table profielen.journaalregel (
  journaal_id uuid not null references profielen.journaal,
  nummer integer not null check (nummer > 0),
  regel_id uuid not null,
  formaat integer not null check (formaat > 0),
  inhoud bytea not null check (length(inhoud) <= 1048576),
  sluit boolean not null default false,
  gedaan_door uuid not null references profielen.account,
  moment timestamptz not null default clock_timestamp(),
  primary key (journaal_id, nummer),
  constraint journaalregel_eenmaal unique (regel_id)
);
comment on column profielen.journaalregel.sluit is 'The last entry: nothing comes after it.';

create table profielen.journaal_naam (
  journaal_id uuid not null references profielen.journaal,
  persoon_id uuid not null,
  account_id uuid references profielen.account,
  naam text check (length(btrim(naam)) between 1 and 200),
  primary key (journaal_id, persoon_id),
  constraint journaal_naam_een check (num_nonnulls(account_id, naam) = 1)
);
comment on table profielen.journaal_naam is 'Who a person in a journal is. Entries know the person by number only, so that the name can go.';

create table profielen.deling (
  id uuid primary key,
  inrichting_id uuid not null references profielen.inrichting,
  gedeeld boolean not null,
  gedaan_door uuid not null references profielen.account,
  moment timestamptz not null default clock_timestamp()
);
comment on table profielen.deling is 'Whether others may see what was chosen and locked; the latest row counts.';
create index deling_inrichting on profielen.deling (inrichting_id, moment);

-- Entries -----------------------------------------------------------------------------------------

create function profielen.journaal_gesloten(van_journaal uuid) returns boolean
  language sql stable as
$$
select exists (select 1 from profielen.journaalregel r where r.journaal_id = van_journaal and r.sluit)
$$;

create function profielen.journaalregel_volgt_op() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform 1 from profielen.journaal j where j.id = new.journaal_id for update;
  if profielen.journaal_gesloten(new.journaal_id) then
    raise exception 'Journal % is closed', new.journaal_id using errcode = 'NK050';
  end if;
  select coalesce(max(r.nummer), 0) + 1 into new.nummer
    from profielen.journaalregel r where r.journaal_id = new.journaal_id;
  new.moment := clock_timestamp();
  return new;
end
$$;
create trigger volgt_op before insert on profielen.journaalregel
  for each row execute function profielen.journaalregel_volgt_op();

create function profielen.journaalregel_gelukt() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform pg_notify('normenkader', concat_ws(' ', 'journaal', new.journaal_id, new.nummer));
  return null;
end
$$;
create trigger gelukt after insert on profielen.journaalregel
  for each row execute function profielen.journaalregel_gelukt();

create trigger alleen_toevoegen before update or delete or truncate on profielen.journaal
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.journaalregel
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.deling
  for each statement execute function profielen.alleen_toevoegen();

-- An operation of a session is made while the session is open, on the tailoring it is about.
alter table profielen.bewerking add constraint bewerking_sessie
  foreign key (inrichting_id, sessie_id) references profielen.journaal (inrichting_id, id);

create function profielen.bewerking_in_sessie() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform 1 from profielen.journaal j where j.id = new.sessie_id and j.soort = 'sessie' for update;
  if not found or profielen.journaal_gesloten(new.sessie_id) then
    raise exception 'Session % is closed or no session', new.sessie_id using errcode = 'NK050';
  end if;
  return new;
end
$$;
create trigger in_sessie before insert on profielen.bewerking
  for each row when (new.sessie_id is not null) execute function profielen.bewerking_in_sessie();

-- Sharing -----------------------------------------------------------------------------------------

-- The tailorings others may look into: those that agreed, of which something was locked, and never
-- for a principal who works for no gemeente.
create function profielen.gedeelde_inrichtingen(op_basis text) returns setof profielen.inrichting
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    select i.* from profielen.inrichting i
    where i.basis_id = op_basis
      and exists (select 1 from profielen.gemeenten_met('inrichting.lezen'))
      and profielen.vorig_slot_revisie(i.id) > 0
      and (select d.gedeeld from profielen.deling d where d.inrichting_id = i.id
           order by d.moment desc, d.id limit 1)
    order by i.gemeente_id, i.begonnen_op, i.id;
end
$$;

-- Of a shared tailoring only what was locked.
create function profielen.gedeelde_bewerkingen(op_basis text) returns setof profielen.bewerking
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    select b.* from profielen.gedeelde_inrichtingen(op_basis) i
    join profielen.bewerking b on b.inrichting_id = i.id
    where b.revisie <= profielen.vorig_slot_revisie(i.id)
    order by b.inrichting_id, b.revisie;
end
$$;

create function profielen.gedeelde_keuzes(op_basis text) returns setof profielen.keuze
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    select k.* from profielen.keuze k
    where k.id in (select b.keuze_id from profielen.gedeelde_bewerkingen(op_basis) b);
end
$$;

-- Row-level security ------------------------------------------------------------------------------

create function profielen.mag_journaal(van_journaal uuid, met_sluiten boolean) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return exists (
    select 1 from profielen.journaal j join profielen.inrichting i on i.id = j.inrichting_id
    where j.id = van_journaal
      and profielen.mag(profielen.journaal_handeling(j.soort, met_sluiten), i.gemeente_id));
end
$$;

create function profielen.journaal_handeling(van_soort text, met_sluiten boolean) returns text
  language sql immutable as
$$
select case van_soort
  when 'sessie' then case when met_sluiten then 'sessie.aftekenen' else 'sessie.houden' end
  when 'overstap' then 'inrichting.bewerken'
  when 'bespreking' then 'opmerking.maken'
end
$$;

create function profielen.leesbare_journalen() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select j.id from profielen.journaal j
    where j.inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen'));
end
$$;

alter table profielen.journaal enable row level security, force row level security;
create policy intern on profielen.journaal to current_user using (profielen.is_intern());
create policy lezen on profielen.journaal for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.journaal for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met(profielen.journaal_handeling(soort, false)))
  and begonnen_door = profielen.principal_account());
grant select, insert (id, inrichting_id, soort, begonnen_door) on profielen.journaal to ${toepassing};

alter table profielen.journaalregel enable row level security, force row level security;
create policy intern on profielen.journaalregel to current_user using (profielen.is_intern());
create policy lezen on profielen.journaalregel for select to ${toepassing} using (
  journaal_id in (select profielen.leesbare_journalen()));
create policy toevoegen on profielen.journaalregel for insert to ${toepassing} with check (
  profielen.mag_journaal(journaal_id, sluit) and gedaan_door = profielen.principal_account());
grant select, insert on profielen.journaalregel to ${toepassing};

alter table profielen.journaal_naam enable row level security, force row level security;
create policy intern on profielen.journaal_naam to current_user using (profielen.is_intern());
create policy lezen on profielen.journaal_naam for select to ${toepassing} using (
  journaal_id in (select profielen.leesbare_journalen()));
create policy toevoegen on profielen.journaal_naam for insert to ${toepassing} with check (
  profielen.mag_journaal(journaal_id, false) and not profielen.journaal_gesloten(journaal_id));
-- A name can go at any time, also after the sign-off; the number it had stays.
create policy wissen on profielen.journaal_naam for delete to ${toepassing} using (
  profielen.mag_journaal(journaal_id, false));
grant select, insert, delete on profielen.journaal_naam to ${toepassing};

alter table profielen.deling enable row level security, force row level security;
create policy intern on profielen.deling to current_user using (profielen.is_intern());
create policy lezen on profielen.deling for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.deling for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.delen'))
  and gedaan_door = profielen.principal_account());
grant select, insert (id, inrichting_id, gedeeld, gedaan_door) on profielen.deling to ${toepassing};
