-- Versions, their assessment by four eyes, locks, the events around them, and the chain over both.

create table profielen.versie (
  id uuid primary key,
  inrichting_id uuid not null references profielen.inrichting,
  nummer integer not null check (nummer > 0),
  naam text not null check (length(btrim(naam)) between 1 and 200),
  revisie bigint not null check (revisie >= 0),
  gemaakt_door uuid not null references profielen.account,
  gemaakt_op timestamptz not null default clock_timestamp(),
  constraint versie_nummer_uniek unique (inrichting_id, nummer)
);

create table profielen.indiening (
  id uuid primary key,
  versie_id uuid not null references profielen.versie,
  ronde integer not null check (ronde > 0),
  ingediend_door uuid not null references profielen.account,
  ingediend_op timestamptz not null default clock_timestamp(),
  constraint indiening_ronde_uniek unique (versie_id, ronde)
);

create table profielen.oordeel (
  id uuid primary key,
  indiening_id uuid not null references profielen.indiening,
  soort text not null check (soort in ('beleid', 'juridisch')),
  uitkomst text not null check (uitkomst in ('akkoord', 'terug')),
  account_id uuid not null references profielen.account,
  toelichting text not null default '' check (length(toelichting) <= 10000),
  motivering_sha256 bytea not null,
  moment timestamptz not null default clock_timestamp(),
  constraint oordeel_toelichting check (uitkomst = 'akkoord' or length(btrim(toelichting)) > 0)
);
create unique index oordeel_een_per_soort on profielen.oordeel (indiening_id, soort) where uitkomst = 'akkoord';
create unique index oordeel_een_per_persoon on profielen.oordeel (indiening_id, account_id) where uitkomst = 'akkoord';
comment on column profielen.oordeel.motivering_sha256 is 'What the approver read; a motivation changed afterwards undoes the approval.';

create table profielen.slot (
  id uuid primary key,
  versie_id uuid not null references profielen.versie,
  inrichting_id uuid not null references profielen.inrichting,
  gemeente_id uuid not null references profielen.gemeente,
  doel text not null,
  hash bytea not null,
  formaat integer not null check (formaat > 0),
  inhoud bytea not null,
  envelop bytea not null,
  keten_vorige bytea not null check (length(keten_vorige) = 32),
  gelegd_door uuid not null references profielen.account,
  gelegd_op timestamptz not null default clock_timestamp(),
  constraint slot_een_per_versie unique (versie_id),
  constraint slot_hash_klopt check (hash = sha256(inhoud)),
  constraint slot_grootte check (length(inhoud) <= 52428800 and length(envelop) <= 1048576)
);
comment on column profielen.slot.inhoud is 'Canonical bytes of the configuration; their SHA-256 is the hash.';
comment on column profielen.slot.envelop is 'Signature and head of the chain at that moment; outside the hash.';
create index slot_hash on profielen.slot (hash);
create index slot_inrichting on profielen.slot (inrichting_id);

create table profielen.gebeurtenis (
  id uuid primary key,
  slot_id uuid not null references profielen.slot,
  gemeente_id uuid not null references profielen.gemeente,
  soort text not null check (soort in
    ('vaststelling', 'bekendmaking', 'geldigheid', 'overgangsrecht', 'intrekking', 'buiten-toepassing')),
  formaat integer not null check (formaat > 0),
  inhoud bytea not null check (length(inhoud) <= 1048576),
  inhoud_sha256 bytea not null,
  handtekening bytea,
  geldig_van date,
  geldig_tot date,
  vastgelegd_door uuid not null references profielen.account,
  bekend_op timestamptz not null default clock_timestamp(),
  constraint gebeurtenis_inhoud_klopt check (inhoud_sha256 = sha256(inhoud)),
  constraint gebeurtenis_geldigheid check (
    case soort
      when 'geldigheid' then geldig_van is not null and (geldig_tot is null or geldig_van < geldig_tot)
      when 'intrekking' then geldig_van is null and geldig_tot is not null
      else geldig_van is null and geldig_tot is null
    end)
);
comment on column profielen.gebeurtenis.geldig_tot is 'First day on which it no longer holds.';
comment on column profielen.gebeurtenis.bekend_op is 'When this system learned it; set by the database, never in the past.';
create index gebeurtenis_slot on profielen.gebeurtenis (slot_id);

create table profielen.geldigheid (
  id bigint generated always as identity primary key,
  slot_id uuid not null references profielen.slot,
  gebeurtenis_id uuid not null references profielen.gebeurtenis,
  gemeente_id uuid not null references profielen.gemeente,
  doel text not null,
  geldig_van date not null,
  geldig_tot date,
  bekend_van timestamptz not null,
  bekend_tot timestamptz,
  constraint geldigheid_zonder_overlap exclude using gist
    (gemeente_id with =, doel with =,
     daterange(geldig_van, geldig_tot, '[)') with &&,
     tstzrange(bekend_van, bekend_tot, '[)') with &&)
);
comment on table profielen.geldigheid is 'What held when, as known when: derived from the events by trigger.';

create table profielen.schakel (
  nummer bigint primary key check (nummer > 0),
  soort text not null check (soort in ('slot', 'gebeurtenis')),
  verwijzing uuid not null unique,
  vorige bytea not null check (length(vorige) = 32),
  hash bytea not null check (length(hash) = 32)
);
comment on table profielen.schakel is 'Hash chain over locks and events of the whole installation.';

create table profielen.ketenkop (
  enig boolean primary key default true check (enig),
  nummer bigint not null,
  hash bytea not null check (length(hash) = 32)
);
comment on table profielen.ketenkop is 'End of the chain; its row lock puts locks and events in one order.';
insert into profielen.ketenkop (nummer, hash) values (0, sha256(convert_to('normenkader keten 1', 'UTF8')));

-- Versions ----------------------------------------------------------------------------------------

create function profielen.versie_nummeren() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  kop bigint;
begin
  select i.revisie into kop from profielen.inrichting i where i.id = new.inrichting_id for update;
  if kop is null or new.revisie > kop then
    raise exception 'Revision % does not exist', new.revisie using errcode = 'NK010', detail = coalesce(kop, 0)::text;
  end if;
  select coalesce(max(v.nummer), 0) + 1 into new.nummer
    from profielen.versie v where v.inrichting_id = new.inrichting_id;
  new.gemaakt_op := clock_timestamp();
  return new;
end
$$;
create trigger nummeren before insert on profielen.versie
  for each row execute function profielen.versie_nummeren();

-- The revision up to which everything was locked before this version; 0 when nothing was.
create function profielen.vorig_slot_revisie(van_inrichting uuid) returns bigint
  language sql stable as
$$
select coalesce(max(v.revisie), 0)
from profielen.slot s join profielen.versie v on v.id = s.versie_id
where s.inrichting_id = van_inrichting
$$;

create function profielen.motivering_sha256(van_inrichting uuid, tot_revisie bigint) returns bytea
  language sql stable as
$$
select sha256(convert_to(coalesce(string_agg(
         concat_ws(E'\n', k.id, length(k.titel), k.titel, length(k.reden), k.reden,
                   length(k.grond), k.grond, coalesce(k.onderbouwing, '')),
         E'\n' order by k.id), ''), 'UTF8'))
from profielen.keuze k
where k.inrichting_id = van_inrichting
  and exists (select 1 from profielen.bewerking b where b.keuze_id = k.id and b.revisie <= tot_revisie)
$$;

-- Choices of which something still stands, and that nobody has motivated yet.
create function profielen.keuzes_zonder_motivering(van_inrichting uuid, vanaf bigint, tot bigint) returns bigint
  language sql stable as
$$
select count(*)
from profielen.keuze k
where k.inrichting_id = van_inrichting
  and (length(btrim(k.reden)) = 0 or length(btrim(k.grond)) = 0 or k.onderbouwing is null)
  and exists (
    select 1 from profielen.bewerking b
    where b.keuze_id = k.id and b.revisie > vanaf and b.revisie <= tot and b.herroept_revisie is null
      and not exists (
        select 1 from profielen.bewerking h
        where h.inrichting_id = b.inrichting_id and h.herroept_revisie = b.revisie and h.revisie <= tot))
$$;

-- A motivation that was locked with its operations stays as it was read.
create function profielen.keuze_vast() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (
    select 1 from profielen.bewerking b
    where b.keuze_id = old.id and b.revisie <= profielen.vorig_slot_revisie(old.inrichting_id)) then
    raise exception 'Choice % is locked', old.id using errcode = 'NK037';
  end if;
  new.gewijzigd_op := clock_timestamp();
  return new;
end
$$;
create trigger vast before update on profielen.keuze
  for each row execute function profielen.keuze_vast();

-- Four eyes ---------------------------------------------------------------------------------------

create function profielen.indiening_ronde() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform 1 from profielen.inrichting i join profielen.versie v on v.inrichting_id = i.id
    where v.id = new.versie_id for update of i;
  if exists (select 1 from profielen.slot s where s.versie_id = new.versie_id)
     or exists (
       select 1 from profielen.indiening i
       where i.versie_id = new.versie_id
         and not exists (select 1 from profielen.oordeel o where o.indiening_id = i.id and o.uitkomst = 'terug')) then
    raise exception 'Version % is in review or locked already', new.versie_id using errcode = 'NK036';
  end if;
  select coalesce(max(i.ronde), 0) + 1 into new.ronde from profielen.indiening i where i.versie_id = new.versie_id;
  new.ingediend_op := clock_timestamp();
  return new;
end
$$;
create trigger ronde before insert on profielen.indiening
  for each row execute function profielen.indiening_ronde();

create function profielen.oordeel_vier_ogen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  v profielen.versie;
  vanaf bigint;
begin
  select x.* into v from profielen.versie x join profielen.indiening i on i.versie_id = x.id
    where i.id = new.indiening_id;
  perform 1 from profielen.inrichting i where i.id = v.inrichting_id for update;
  if v.id is null
     or exists (select 1 from profielen.slot s where s.versie_id = v.id)
     or exists (select 1 from profielen.oordeel o where o.indiening_id = new.indiening_id and o.uitkomst = 'terug') then
    raise exception 'Submission % is closed', new.indiening_id using errcode = 'NK036';
  end if;
  vanaf := profielen.vorig_slot_revisie(v.inrichting_id);
  if new.uitkomst = 'akkoord' then
    if exists (
      select 1 from profielen.bijdrager b
      where b.inrichting_id = v.inrichting_id and b.account_id = new.account_id
        and b.revisie > vanaf and b.revisie <= v.revisie) then
      raise exception 'Account % contributed to version %', new.account_id, v.id using errcode = 'NK030';
    end if;
    if profielen.keuzes_zonder_motivering(v.inrichting_id, vanaf, v.revisie) > 0 then
      raise exception 'Choices of version % have no motivation', v.id using errcode = 'NK034';
    end if;
  end if;
  new.motivering_sha256 := profielen.motivering_sha256(v.inrichting_id, v.revisie);
  new.moment := clock_timestamp();
  return new;
end
$$;
create trigger vier_ogen before insert on profielen.oordeel
  for each row execute function profielen.oordeel_vier_ogen();

-- The chain ---------------------------------------------------------------------------------------

-- What is hashed, as text. The program computes the same from the rows when it verifies the chain.
create function profielen.microseconden(moment timestamptz) returns text
  language sql immutable as
$$
select trunc(extract(epoch from moment) * 1000000)::bigint::text
$$;

create function profielen.schakel_aanleggen(nieuw_soort text, nieuw_verwijzing uuid, regel text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  kop profielen.ketenkop;
  nieuw bytea;
begin
  select * into kop from profielen.ketenkop for update;
  nieuw := sha256(kop.hash || convert_to((kop.nummer + 1)::text || E'\n' || regel, 'UTF8'));
  insert into profielen.schakel (nummer, soort, verwijzing, vorige, hash)
    values (kop.nummer + 1, nieuw_soort, nieuw_verwijzing, kop.hash, nieuw);
  update profielen.ketenkop set nummer = kop.nummer + 1, hash = nieuw;
end
$$;
revoke execute on function profielen.schakel_aanleggen(text, uuid, text) from public;

-- Holds the end of the chain until the transaction ends, so that it can stand in a lock's envelope.
create function profielen.ketenkop_vasthouden(out kop_nummer bigint, out kop_hash bytea)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform profielen.principal_soort();
  select nummer, hash into kop_nummer, kop_hash from profielen.ketenkop for update;
end
$$;

-- Locks -------------------------------------------------------------------------------------------

create function profielen.slot_leggen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  v profielen.versie;
  i profielen.inrichting;
  laatste uuid;
  kop bytea;
begin
  -- Chain first, tailoring second: the same order as a program that asks for the head beforehand.
  select hash into kop from profielen.ketenkop for update;
  select * into v from profielen.versie x where x.id = new.versie_id;
  select * into i from profielen.inrichting x where x.id = v.inrichting_id for update;
  select d.id into laatste from profielen.indiening d where d.versie_id = v.id order by d.ronde desc limit 1;
  if laatste is null
     or exists (select 1 from profielen.oordeel o where o.indiening_id = laatste and o.uitkomst = 'terug')
     or not exists (select 1 from profielen.oordeel o where o.indiening_id = laatste)
     or (i.juridisch_vereist and (select count(*) from profielen.oordeel o where o.indiening_id = laatste) < 2) then
    raise exception 'Version % is not approved', new.versie_id using errcode = 'NK032';
  end if;
  if i.revisie <> v.revisie then
    raise exception 'Version % has later operations', new.versie_id using errcode = 'NK033';
  end if;
  if exists (
    select 1 from profielen.oordeel o
    where o.indiening_id = laatste
      and o.motivering_sha256 <> profielen.motivering_sha256(v.inrichting_id, v.revisie)) then
    raise exception 'A motivation changed after the approval of version %', new.versie_id using errcode = 'NK035';
  end if;
  if new.keten_vorige <> kop then
    raise exception 'The chain has grown since its head was read' using errcode = 'NK041';
  end if;
  new.inrichting_id := i.id;
  new.gemeente_id := i.gemeente_id;
  new.doel := i.doel;
  new.gelegd_op := clock_timestamp();
  return new;
end
$$;
create trigger leggen before insert on profielen.slot
  for each row execute function profielen.slot_leggen();

create function profielen.slot_gelegd() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform profielen.schakel_aanleggen('slot', new.id, concat_ws(E'\n',
    'slot', new.id, new.versie_id, new.inrichting_id, new.gemeente_id, new.doel, encode(new.hash, 'hex'),
    new.formaat, encode(sha256(new.envelop), 'hex'), new.gelegd_door, profielen.microseconden(new.gelegd_op)));
  perform pg_notify('normenkader', concat_ws(' ', 'slot', new.id));
  return null;
end
$$;
create trigger gelegd after insert on profielen.slot
  for each row execute function profielen.slot_gelegd();

-- Events ------------------------------------------------------------------------------------------

create function profielen.gebeurtenis_volgorde() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  vooraf text := case new.soort
    when 'bekendmaking' then 'vaststelling'
    when 'geldigheid' then 'bekendmaking'
    when 'overgangsrecht' then 'bekendmaking'
    when 'intrekking' then 'geldigheid'
    when 'buiten-toepassing' then 'geldigheid'
  end;
begin
  perform 1 from profielen.ketenkop for update;
  if vooraf is not null and not exists (
    select 1 from profielen.gebeurtenis g where g.slot_id = new.slot_id and g.soort = vooraf) then
    raise exception '% needs % first', new.soort, vooraf using errcode = 'NK040', detail = vooraf;
  end if;
  select s.gemeente_id into new.gemeente_id from profielen.slot s where s.id = new.slot_id;
  -- Never before what is known already, also when the clock was set back.
  select greatest(clock_timestamp(), max(g.bekend_op) + interval '1 microsecond') into new.bekend_op
    from profielen.gebeurtenis g;
  return new;
end
$$;
create trigger volgorde before insert on profielen.gebeurtenis
  for each row execute function profielen.gebeurtenis_volgorde();

create function profielen.gebeurtenis_vastgelegd() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  oud profielen.geldigheid;
begin
  perform profielen.schakel_aanleggen('gebeurtenis', new.id, concat_ws(E'\n',
    'gebeurtenis', new.id, new.slot_id, new.gemeente_id, new.soort, new.formaat, encode(new.inhoud_sha256, 'hex'),
    coalesce(encode(sha256(new.handtekening), 'hex'), '-'),
    coalesce(to_char(new.geldig_van, 'YYYY-MM-DD'), '-'), coalesce(to_char(new.geldig_tot, 'YYYY-MM-DD'), '-'),
    new.vastgelegd_door, profielen.microseconden(new.bekend_op)));
  if new.soort in ('geldigheid', 'intrekking') then
    -- The later event on a lock replaces what was known about its validity; what was known stays readable.
    for oud in select * from profielen.geldigheid g where g.slot_id = new.slot_id and g.bekend_tot is null loop
      update profielen.geldigheid set bekend_tot = new.bekend_op where id = oud.id;
      if new.soort = 'intrekking' and oud.geldig_van < new.geldig_tot then
        insert into profielen.geldigheid
          (slot_id, gebeurtenis_id, gemeente_id, doel, geldig_van, geldig_tot, bekend_van)
        values (oud.slot_id, new.id, oud.gemeente_id, oud.doel, oud.geldig_van,
                least(oud.geldig_tot, new.geldig_tot), new.bekend_op);
      end if;
    end loop;
    if new.soort = 'geldigheid' then
      insert into profielen.geldigheid (slot_id, gebeurtenis_id, gemeente_id, doel, geldig_van, geldig_tot, bekend_van)
      select s.id, new.id, s.gemeente_id, s.doel, new.geldig_van, new.geldig_tot, new.bekend_op
      from profielen.slot s where s.id = new.slot_id;
    end if;
  end if;
  perform pg_notify('normenkader', concat_ws(' ', 'gebeurtenis', new.id));
  return null;
end
$$;
create trigger vastgelegd after insert on profielen.gebeurtenis
  for each row execute function profielen.gebeurtenis_vastgelegd();

-- Where a version stands --------------------------------------------------------------------------

create function profielen.versie_toestand(van_versie uuid, peildatum date) returns text
  language sql stable as
$$
select case
  when s.id is not null then case
    when exists (select 1 from profielen.geldigheid g where g.slot_id = s.id and g.bekend_tot is null
                 and g.geldig_van <= peildatum and (g.geldig_tot is null or peildatum < g.geldig_tot)) then 'geldend'
    when exists (select 1 from profielen.gebeurtenis e where e.slot_id = s.id and e.soort = 'geldigheid')
     and not exists (select 1 from profielen.geldigheid g where g.slot_id = s.id and g.bekend_tot is null
                     and peildatum < g.geldig_van) then 'vervallen'
    when exists (select 1 from profielen.gebeurtenis e where e.slot_id = s.id and e.soort = 'bekendmaking') then 'bekendgemaakt'
    when exists (select 1 from profielen.gebeurtenis e where e.slot_id = s.id and e.soort = 'vaststelling') then 'vastgesteld'
    else 'vergrendeld' end
  when d.id is null or exists (select 1 from profielen.oordeel o where o.indiening_id = d.id and o.uitkomst = 'terug') then 'concept'
  when (select count(*) from profielen.oordeel o where o.indiening_id = d.id)
       >= case when i.juridisch_vereist then 2 else 1 end then 'akkoord'
  else 'in-review' end
from profielen.versie v
join profielen.inrichting i on i.id = v.inrichting_id
left join profielen.slot s on s.versie_id = v.id
left join lateral (select x.id from profielen.indiening x where x.versie_id = v.id order by x.ronde desc limit 1) d on true
where v.id = van_versie
$$;

-- Nothing here is ever changed or removed ---------------------------------------------------------

create trigger alleen_toevoegen before update or delete or truncate on profielen.versie
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.indiening
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.oordeel
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.slot
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.gebeurtenis
  for each statement execute function profielen.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on profielen.schakel
  for each statement execute function profielen.alleen_toevoegen();

-- Row-level security ------------------------------------------------------------------------------

create function profielen.versies_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select v.id from profielen.versie v join profielen.inrichting i on i.id = v.inrichting_id
    where i.gemeente_id in (select profielen.gemeenten_met(gevraagd));
end
$$;

create function profielen.indieningen_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select d.id from profielen.indiening d where d.versie_id in (select profielen.versies_met(gevraagd));
end
$$;

create function profielen.sloten_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select s.id from profielen.slot s where s.gemeente_id in (select profielen.gemeenten_met(gevraagd));
end
$$;

-- What was announced is public; before that a lock is the gemeente's own.
create function profielen.openbare_sloten() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query select g.slot_id from profielen.gebeurtenis g where g.soort = 'bekendmaking';
end
$$;

alter table profielen.versie enable row level security, force row level security;
create policy intern on profielen.versie to current_user using (profielen.is_intern());
create policy lezen on profielen.versie for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.versie for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('versie.maken')) and gemaakt_door = profielen.principal_account());
grant select, insert on profielen.versie to ${toepassing};

alter table profielen.indiening enable row level security, force row level security;
create policy intern on profielen.indiening to current_user using (profielen.is_intern());
create policy lezen on profielen.indiening for select to ${toepassing} using (
  versie_id in (select profielen.versies_met('inrichting.lezen')));
create policy toevoegen on profielen.indiening for insert to ${toepassing} with check (
  versie_id in (select profielen.versies_met('versie.indienen')) and ingediend_door = profielen.principal_account());
grant select, insert on profielen.indiening to ${toepassing};

alter table profielen.oordeel enable row level security, force row level security;
create policy intern on profielen.oordeel to current_user using (profielen.is_intern());
create policy lezen on profielen.oordeel for select to ${toepassing} using (
  indiening_id in (select profielen.indieningen_met('inrichting.lezen')));
create policy toevoegen on profielen.oordeel for insert to ${toepassing} with check (
  indiening_id in (select profielen.indieningen_met('versie.goedkeuren.' || soort))
  and account_id = profielen.principal_account());
grant select, insert on profielen.oordeel to ${toepassing};

alter table profielen.slot enable row level security, force row level security;
create policy intern on profielen.slot to current_user using (profielen.is_intern());
create policy lezen on profielen.slot for select to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('slot.lezen')) or id in (select profielen.openbare_sloten()));
create policy toevoegen on profielen.slot for insert to ${toepassing} with check (
  gemeente_id in (select profielen.gemeenten_met('slot.leggen')) and gelegd_door = profielen.principal_account());
grant select, insert on profielen.slot to ${toepassing};

alter table profielen.gebeurtenis enable row level security, force row level security;
create policy intern on profielen.gebeurtenis to current_user using (profielen.is_intern());
create policy lezen on profielen.gebeurtenis for select to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('slot.lezen')) or slot_id in (select profielen.openbare_sloten()));
create policy toevoegen on profielen.gebeurtenis for insert to ${toepassing} with check (
  gemeente_id in (select profielen.gemeenten_met('gebeurtenis.vastleggen'))
  and vastgelegd_door = profielen.principal_account());
grant select, insert on profielen.gebeurtenis to ${toepassing};

alter table profielen.geldigheid enable row level security, force row level security;
create policy intern on profielen.geldigheid to current_user using (profielen.is_intern());
create policy lezen on profielen.geldigheid for select to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('slot.lezen')) or slot_id in (select profielen.openbare_sloten()));
grant select on profielen.geldigheid to ${toepassing};

alter table profielen.schakel enable row level security, force row level security;
create policy intern on profielen.schakel to current_user using (profielen.is_intern());
create policy lezen on profielen.schakel for select to ${toepassing} using (profielen.principal_soort() is not null);
grant select on profielen.schakel to ${toepassing};

alter table profielen.ketenkop enable row level security, force row level security;
create policy intern on profielen.ketenkop to current_user using (profielen.is_intern());
create policy lezen on profielen.ketenkop for select to ${toepassing} using (profielen.principal_soort() is not null);
grant select on profielen.ketenkop to ${toepassing};
