-- The kinds of onderbouwing a choice can rest on, and operations that were done again.

alter table profielen.keuze drop constraint keuze_onderbouwing_check;
alter table profielen.keuze add constraint keuze_onderbouwing_check
  check (onderbouwing in ('basisonderzoek', 'eigen-onderzoek', 'beleidskeuze', 'geen'));

-- An operation stands again when the one that took it back was taken back itself.
create or replace function profielen.keuzes_zonder_motivering(van_inrichting uuid, vanaf bigint, tot bigint)
  returns bigint
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
        where h.inrichting_id = b.inrichting_id and h.herroept_revisie = b.revisie and h.revisie <= tot
          and not exists (
            select 1 from profielen.bewerking r
            where r.inrichting_id = h.inrichting_id and r.herroept_revisie = h.revisie and r.revisie <= tot)))
$$;
