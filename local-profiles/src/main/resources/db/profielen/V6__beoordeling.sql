-- A later change reopens only what it touches; proofs without a verdict can be accepted with a reason.

alter table profielen.oordeel
  add column overgenomen_van uuid references profielen.oordeel,
  add column motivering_tot bigint;
comment on column profielen.oordeel.overgenomen_van is 'The approval of an earlier round that still holds: nothing it was about has changed.';
comment on column profielen.oordeel.motivering_tot is 'The revision up to which the motivations were read.';

create table profielen.aanvaarding (
  id uuid primary key,
  versie_id uuid not null references profielen.versie,
  bewijs text not null check (length(bewijs) between 1 and 500),
  reden text not null check (length(btrim(reden)) between 1 and 10000),
  gedaan_door uuid not null references profielen.account,
  moment timestamptz not null default clock_timestamp(),
  constraint aanvaarding_eenmaal unique (versie_id, bewijs)
);
comment on table profielen.aanvaarding is 'A proof that could not be given within its budget, accepted for a version with a reason.';

create trigger alleen_toevoegen before update or delete or truncate on profielen.aanvaarding
  for each statement execute function profielen.alleen_toevoegen();

-- Whether something counts now that did not count at a revision, or the other way round. What was done
-- and taken back in between touches nothing.
create function profielen.gewijzigd_tussen(van_inrichting uuid, na bigint, tot bigint, ook_tekst boolean)
  returns boolean
  language sql stable as
$$
select exists (
  select 1
  from profielen.bewerking b
  left join profielen.bewerking h on h.inrichting_id = b.inrichting_id and h.revisie = b.herroept_revisie
  left join profielen.bewerking o on o.inrichting_id = b.inrichting_id and o.revisie = h.herroept_revisie
  where b.inrichting_id = van_inrichting and b.revisie > na and b.revisie <= tot
    and coalesce(b.herroept_revisie, 0) <= na
    and not exists (
      select 1 from profielen.bewerking t
      where t.inrichting_id = b.inrichting_id and t.herroept_revisie = b.revisie and t.revisie <= tot
        and not exists (
          select 1 from profielen.bewerking r
          where r.inrichting_id = t.inrichting_id and r.herroept_revisie = t.revisie and r.revisie <= tot))
    and (ook_tekst or coalesce(o.soort, h.soort, b.soort) <> 'tekst-vervangen'))
$$;

create or replace function profielen.oordeel_vier_ogen() returns trigger
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
    if new.overgenomen_van is null
       and profielen.keuzes_zonder_motivering(v.inrichting_id, vanaf, v.revisie) > 0 then
      raise exception 'Choices of version % have no motivation', v.id using errcode = 'NK034';
    end if;
  end if;
  if new.overgenomen_van is null then
    new.motivering_tot := v.revisie;
  end if;
  new.motivering_sha256 := profielen.motivering_sha256(v.inrichting_id, new.motivering_tot);
  new.moment := clock_timestamp();
  return new;
end
$$;

-- What was agreed to and is not touched since stays agreed to. Words alone do not touch the policy side.
create function profielen.indiening_oordelen_overnemen() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  v profielen.versie;
  vanaf bigint;
  o record;
begin
  select * into v from profielen.versie x where x.id = new.versie_id;
  vanaf := profielen.vorig_slot_revisie(v.inrichting_id);
  for o in
    select distinct on (e.soort) e.*, w.revisie
    from profielen.oordeel e
    join profielen.indiening d on d.id = e.indiening_id
    join profielen.versie w on w.id = d.versie_id
    where w.inrichting_id = v.inrichting_id and w.revisie > vanaf and w.revisie <= v.revisie
    order by e.soort, e.moment desc
  loop
    if o.uitkomst = 'akkoord'
       and not profielen.gewijzigd_tussen(v.inrichting_id, o.revisie, v.revisie, o.soort = 'juridisch')
       and profielen.motivering_sha256(v.inrichting_id, o.motivering_tot) = o.motivering_sha256
       and not exists (
         select 1 from profielen.bijdrager b
         where b.inrichting_id = v.inrichting_id and b.account_id = o.account_id
           and b.revisie > vanaf and b.revisie <= v.revisie) then
      insert into profielen.oordeel
        (id, indiening_id, soort, uitkomst, account_id, toelichting, motivering_sha256, overgenomen_van, motivering_tot)
      values
        (gen_random_uuid(), new.id, o.soort, 'akkoord', o.account_id, o.toelichting, '',
         coalesce(o.overgenomen_van, o.id), o.motivering_tot);
    end if;
  end loop;
  return null;
end
$$;
create trigger overnemen after insert on profielen.indiening
  for each row execute function profielen.indiening_oordelen_overnemen();

create or replace function profielen.slot_leggen() returns trigger
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
  if profielen.keuzes_zonder_motivering(i.id, profielen.vorig_slot_revisie(i.id), v.revisie) > 0 then
    raise exception 'Choices of version % have no motivation', v.id using errcode = 'NK034';
  end if;
  if exists (
    select 1 from profielen.oordeel o
    where o.indiening_id = laatste
      and o.motivering_sha256 <>
          profielen.motivering_sha256(v.inrichting_id, coalesce(o.motivering_tot, v.revisie))) then
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

-- Row-level security ------------------------------------------------------------------------------

-- Only the database itself takes an approval over.
drop policy toevoegen on profielen.oordeel;
create policy toevoegen on profielen.oordeel for insert to ${toepassing} with check (
  indiening_id in (select profielen.indieningen_met('versie.goedkeuren.' || soort))
  and account_id = profielen.principal_account() and overgenomen_van is null);

alter table profielen.aanvaarding enable row level security, force row level security;
create policy intern on profielen.aanvaarding to current_user using (profielen.is_intern());
create policy lezen on profielen.aanvaarding for select to ${toepassing} using (
  versie_id in (select profielen.versies_met('inrichting.lezen')));
create policy toevoegen on profielen.aanvaarding for insert to ${toepassing} with check (
  versie_id in (select profielen.versies_met('versie.indienen')) and gedaan_door = profielen.principal_account());
grant select, insert (id, versie_id, bewijs, reden, gedaan_door) on profielen.aanvaarding to ${toepassing};
