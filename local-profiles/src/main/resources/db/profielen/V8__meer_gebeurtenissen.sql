-- The advice of the adviesraad, the answer to it, and the number in the CVDR that comes later.

alter table profielen.gebeurtenis drop constraint gebeurtenis_soort_check;
alter table profielen.gebeurtenis add constraint gebeurtenis_soort_check check (soort in
  ('advies', 'advies-antwoord', 'vaststelling', 'bekendmaking', 'registratie', 'geldigheid', 'overgangsrecht',
   'intrekking', 'buiten-toepassing'));

create or replace function profielen.gebeurtenis_volgorde() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  vooraf text := case new.soort
    when 'advies-antwoord' then 'advies'
    when 'bekendmaking' then 'vaststelling'
    when 'registratie' then 'bekendmaking'
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
