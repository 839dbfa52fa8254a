-- What a tailoring stands on, from which revision: a base, or a version of the layer below. And regio's.

select set_config('normenkader.soort', 'systeem', true), set_config('normenkader.id', 'MIGRATIE', true);

-- A regio makes layers and has people, as a gemeente does; it has no code of the CBS but a number of ours.
alter table profielen.gemeente add column soort text not null default 'gemeente' check (soort in ('gemeente', 'regio'));
alter table profielen.gemeente drop constraint gemeente_code_uniek;
alter table profielen.gemeente add constraint gemeente_code_uniek exclude using gist
  (soort with =, code with =, daterange(geldig_van, geldig_tot, '[)') with &&);

create table profielen.ondergrond (
  inrichting_id uuid not null references profielen.inrichting,
  vanaf_revisie bigint not null check (vanaf_revisie >= 0),
  basis_id text not null check (length(basis_id) between 1 and 100),
  basis_versie text not null check (length(basis_versie) between 1 and 40),
  ouder_versie_id uuid references profielen.versie,
  overstap_id uuid references profielen.journaal,
  moment timestamptz not null default clock_timestamp(),
  primary key (inrichting_id, vanaf_revisie),
  constraint ondergrond_overstap check ((vanaf_revisie = 0) = (overstap_id is null))
);
comment on table profielen.ondergrond is
  'From the operation of the kind overstap at this revision on, a tailoring stands on this; only later operations count.';

insert into profielen.ondergrond (inrichting_id, vanaf_revisie, basis_id, basis_versie)
select id, 0, basis_id, basis_versie from profielen.inrichting;

create function profielen.ondergrond_past() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  i profielen.inrichting;
  onder record;
begin
  select * into i from profielen.inrichting x where x.id = new.inrichting_id for update;
  if new.vanaf_revisie = 0 then
    if i.revisie <> 0 then
      raise exception 'Tailoring % has begun', i.id using errcode = 'NK052';
    end if;
  elsif not exists (
    select 1 from profielen.bewerking b
    where b.inrichting_id = i.id and b.revisie = new.vanaf_revisie and b.soort = 'overstap') then
    raise exception 'Revision % of tailoring % is no rebase', new.vanaf_revisie, i.id using errcode = 'NK052';
  end if;
  if (new.ouder_versie_id is null) <> (i.ouder_id is null) then
    raise exception 'Tailoring % and its layer below do not fit', i.id using errcode = 'NK052';
  end if;
  if new.ouder_versie_id is not null then
    select g.basis_id, g.basis_versie, v.inrichting_id into onder
    from profielen.versie v
    join profielen.ondergrond g on g.inrichting_id = v.inrichting_id and g.vanaf_revisie <= v.revisie
    where v.id = new.ouder_versie_id
    order by g.vanaf_revisie desc limit 1;
    if onder.inrichting_id is distinct from i.ouder_id
       or onder.basis_id <> new.basis_id or onder.basis_versie <> new.basis_versie then
      raise exception 'Version % is not of the layer below, or on another base', new.ouder_versie_id
        using errcode = 'NK052';
    end if;
  end if;
  update profielen.inrichting set basis_id = new.basis_id, basis_versie = new.basis_versie where id = i.id;
  new.moment := clock_timestamp();
  return new;
end
$$;
create trigger past before insert on profielen.ondergrond
  for each row execute function profielen.ondergrond_past();
create trigger alleen_toevoegen before update or delete or truncate on profielen.ondergrond
  for each statement execute function profielen.alleen_toevoegen();

-- Who may read a tailoring may read the layers it stands on.
create or replace function profielen.inrichtingen_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if gevraagd = 'inrichting.lezen' then
    return query
      with recursive leesbaar(id, ouder_id) as (
        select i.id, i.ouder_id from profielen.inrichting i
        where i.gemeente_id in (select profielen.gemeenten_met(gevraagd))
        union
        select o.id, o.ouder_id from profielen.inrichting o join leesbaar l on o.id = l.ouder_id)
      select l.id from leesbaar l;
  else
    return query select i.id from profielen.inrichting i
      where i.gemeente_id in (select profielen.gemeenten_met(gevraagd));
  end if;
end
$$;

alter table profielen.ondergrond enable row level security, force row level security;
create policy intern on profielen.ondergrond to current_user using (profielen.is_intern());
create policy lezen on profielen.ondergrond for select to ${toepassing} using (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.lezen')));
create policy toevoegen on profielen.ondergrond for insert to ${toepassing} with check (
  inrichting_id in (select profielen.inrichtingen_met('inrichting.bewerken')));
grant select, insert (inrichting_id, vanaf_revisie, basis_id, basis_versie, ouder_versie_id, overstap_id)
  on profielen.ondergrond to ${toepassing};
