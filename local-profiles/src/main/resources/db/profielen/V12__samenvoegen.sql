-- Merging a variant, or a file that comes back: what was decided about it is kept from the first answer on.

alter table profielen.journaal drop constraint journaal_soort_check;
alter table profielen.journaal add constraint journaal_soort_check
  check (soort in ('sessie', 'overstap', 'bespreking', 'samenvoeging'));

create or replace function profielen.journaal_handeling(van_soort text, met_sluiten boolean) returns text
  language sql immutable as
$$
select case van_soort
  when 'sessie' then case when met_sluiten then 'sessie.aftekenen' else 'sessie.houden' end
  when 'overstap' then 'inrichting.bewerken'
  when 'samenvoeging' then 'inrichting.bewerken'
  when 'bespreking' then 'opmerking.maken'
end
$$;
