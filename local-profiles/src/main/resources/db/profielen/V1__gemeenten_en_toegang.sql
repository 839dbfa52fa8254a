-- Gemeenten, accounts, memberships, and the functions every row-level policy rests on.
-- ${toepassing} is the application's role: it owns nothing and may not pass row-level security.

create extension if not exists btree_gist with schema public;

grant usage on schema profielen to ${toepassing};

-- Who is at work ----------------------------------------------------------------------------------

create function profielen.principal_soort() returns text
  language plpgsql stable as
$$
declare
  soort text := nullif(current_setting('normenkader.soort', true), '');
begin
  -- After a transaction the setting is an empty text, not absent: a reused connection fails as well.
  if soort is null then
    raise exception 'No principal is set for this transaction' using errcode = 'NK001';
  end if;
  return soort;
end
$$;

create function profielen.principal_account() returns uuid
  language plpgsql stable as
$$
begin
  return case when profielen.principal_soort() = 'account'
    then current_setting('normenkader.id')::uuid end;
end
$$;

create function profielen.is_systeem() returns boolean
  language plpgsql stable as
$$
begin
  return profielen.principal_soort() = 'systeem';
end
$$;

-- What the owner sees, who is under forced row-level security too. Inside a security definer function
-- that the application called: what the function needs. In a session of the owner itself (migration,
-- dump, load): only with the system as principal.
create function profielen.is_intern() returns boolean
  language plpgsql stable as
$$
begin
  return session_user <> current_user or profielen.is_systeem();
end
$$;

-- Tables ------------------------------------------------------------------------------------------

create table profielen.gemeente (
  id uuid primary key,
  code text not null check (code ~ '^[0-9]{4}$'),
  naam text not null check (length(btrim(naam)) between 1 and 200),
  provincie text,
  geldig_van date,
  geldig_tot date,
  opvolger_id uuid references profielen.gemeente,
  fictief boolean not null default false,
  bron text not null,
  constraint gemeente_geldigheid check (geldig_van < geldig_tot),
  constraint gemeente_opvolger check (opvolger_id is null or (opvolger_id <> id and geldig_tot is not null)),
  constraint gemeente_code_uniek exclude using gist
    (code with =, daterange(geldig_van, geldig_tot, '[)') with &&)
);
comment on column profielen.gemeente.geldig_van is 'Null: existed before the list it came from.';
comment on column profielen.gemeente.geldig_tot is 'First day on which it no longer exists.';

create table profielen.account (
  id uuid primary key,
  gemaakt_op timestamptz not null default now(),
  gewist_op timestamptz
);
comment on table profielen.account is 'A person, without a name: what he did stays when his name is erased.';

create table profielen.account_naam (
  account_id uuid primary key references profielen.account,
  naam text not null check (length(btrim(naam)) between 1 and 200)
);

create table profielen.rol_handeling (
  rol text not null,
  handeling text not null,
  primary key (rol, handeling)
);
comment on table profielen.rol_handeling is 'Copy of the permission table in the program; filled by a repeatable migration.';

create table profielen.lidmaatschap (
  id uuid primary key,
  account_id uuid not null references profielen.account,
  gemeente_id uuid references profielen.gemeente,
  rol text not null,
  geldig_van date not null default current_date,
  geldig_tot date,
  constraint lidmaatschap_geldigheid check (geldig_van <= geldig_tot),
  constraint lidmaatschap_hele_installatie check (gemeente_id is not null or rol = 'beheerder'),
  constraint lidmaatschap_eenmaal exclude using gist
    (account_id with =, (coalesce(gemeente_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
     rol with =, daterange(geldig_van, geldig_tot, '[)') with &&)
);
comment on column profielen.lidmaatschap.gemeente_id is 'Null: administrator of the whole installation.';

create index lidmaatschap_gemeente on profielen.lidmaatschap (gemeente_id);

create table profielen.auditregel (
  nummer bigint generated always as identity primary key,
  gemeente_id uuid references profielen.gemeente,
  moment timestamptz not null default clock_timestamp(),
  principal_soort text not null,
  principal_id text not null,
  handeling text not null,
  onderwerp text not null,
  onderwerp_id text not null,
  formaat integer not null default 1,
  inhoud bytea not null default ''
);
create index auditregel_gemeente on profielen.auditregel (gemeente_id, nummer);

-- What the principal may do -----------------------------------------------------------------------

create function profielen.gemeenten_met(gevraagd text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  case profielen.principal_soort()
    when 'account' then
      return query
        select distinct g.id
        from profielen.lidmaatschap l
        join profielen.rol_handeling r on r.rol = l.rol and r.handeling = gevraagd
        join profielen.account a on a.id = l.account_id and a.gewist_op is null
        join profielen.gemeente g on l.gemeente_id = g.id or l.gemeente_id is null
        where l.account_id = profielen.principal_account()
          and l.geldig_van <= current_date
          and (l.geldig_tot is null or current_date < l.geldig_tot);
    when 'systeem' then
      return query
        select g.id from profielen.gemeente g
        where exists (select 1 from profielen.rol_handeling r where r.rol = 'systeem' and r.handeling = gevraagd);
    else
      return query
        select nullif(current_setting('normenkader.gemeente', true), '')::uuid
        where exists (select 1 from profielen.rol_handeling r
                      where r.rol = profielen.principal_soort() and r.handeling = gevraagd);
  end case;
end
$$;

create function profielen.mag(gevraagd text, voor_gemeente uuid) returns boolean
  language sql stable as
$$
select exists (select 1 from profielen.gemeenten_met(gevraagd) g where g = voor_gemeente)
$$;

-- An administrator of the whole installation, or the application itself.
create function profielen.beheert_installatie() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return profielen.is_systeem() or exists (
    select 1 from profielen.lidmaatschap l
    where l.account_id = profielen.principal_account() and l.gemeente_id is null and l.rol = 'beheerder'
      and l.geldig_van <= current_date and (l.geldig_tot is null or current_date < l.geldig_tot));
end
$$;

-- Names stay readable beside what somebody did, also after the membership has ended.
create function profielen.zichtbare_accounts() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    select a.id from profielen.account a
    where profielen.is_systeem() or a.id = profielen.principal_account() or profielen.beheert_installatie()
    union
    select l.account_id from profielen.lidmaatschap l
    where l.gemeente_id in (select profielen.gemeenten_met('inrichting.lezen'))
       or l.gemeente_id in (select profielen.gemeenten_met('beheer.accounts'));
end
$$;

-- Whom the principal may rename or erase: nobody else's people.
create function profielen.beheerde_accounts() returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    select a.id from profielen.account a
    where profielen.beheert_installatie() or a.id = profielen.principal_account()
    union
    select l.account_id from profielen.lidmaatschap l
    where l.gemeente_id in (select profielen.gemeenten_met('beheer.accounts'))
      and not exists (
        select 1 from profielen.lidmaatschap e
        where e.account_id = l.account_id
          and (e.gemeente_id is null
               or e.gemeente_id not in (select profielen.gemeenten_met('beheer.accounts'))));
end
$$;

create function profielen.beheert_accounts() returns boolean
  language plpgsql stable as
$$
begin
  return profielen.beheert_installatie()
    or exists (select 1 from profielen.gemeenten_met('beheer.accounts'));
end
$$;

-- Rows that only grow -----------------------------------------------------------------------------

-- Statement level: refused even when no row would be touched, and for the owner too.
create function profielen.alleen_toevoegen() returns trigger
  language plpgsql as
$$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'NK020';
end
$$;

create trigger alleen_toevoegen before update or delete or truncate on profielen.auditregel
  for each statement execute function profielen.alleen_toevoegen();

create function profielen.auditregel_afzender() returns trigger
  language plpgsql as
$$
begin
  new.moment := clock_timestamp();
  new.principal_soort := profielen.principal_soort();
  new.principal_id := current_setting('normenkader.id');
  return new;
end
$$;

create trigger afzender before insert on profielen.auditregel
  for each row execute function profielen.auditregel_afzender();

create function profielen.lidmaatschap_audit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into profielen.auditregel
    (gemeente_id, principal_soort, principal_id, handeling, onderwerp, onderwerp_id, inhoud)
  values
    (new.gemeente_id, '', '', case tg_op when 'INSERT' then 'lidmaatschap.begonnen' else 'lidmaatschap.gewijzigd' end,
     'account', new.account_id::text,
     convert_to(concat_ws(' ', new.rol, new.geldig_van, new.geldig_tot), 'UTF8'));
  return null;
end
$$;

create trigger audit after insert or update on profielen.lidmaatschap
  for each row execute function profielen.lidmaatschap_audit();

-- Row-level security ------------------------------------------------------------------------------

alter table profielen.gemeente enable row level security, force row level security;
create policy intern on profielen.gemeente to current_user using (profielen.is_intern());
create policy lezen on profielen.gemeente for select to ${toepassing} using (profielen.principal_soort() is not null);
create policy toevoegen on profielen.gemeente for insert to ${toepassing} with check (profielen.beheert_installatie());
create policy wijzigen on profielen.gemeente for update to ${toepassing} using (profielen.beheert_installatie());
grant select, insert, update on profielen.gemeente to ${toepassing};

alter table profielen.account enable row level security, force row level security;
create policy intern on profielen.account to current_user using (profielen.is_intern());
create policy lezen on profielen.account for select to ${toepassing} using (profielen.principal_soort() is not null);
create policy toevoegen on profielen.account for insert to ${toepassing} with check (profielen.beheert_accounts());
create policy wijzigen on profielen.account for update to ${toepassing} using (id in (select profielen.beheerde_accounts()));
grant select, insert, update (gewist_op) on profielen.account to ${toepassing};

alter table profielen.account_naam enable row level security, force row level security;
create policy intern on profielen.account_naam to current_user using (profielen.is_intern());
create policy lezen on profielen.account_naam for select to ${toepassing} using (account_id in (select profielen.zichtbare_accounts()));
create policy toevoegen on profielen.account_naam for insert to ${toepassing} with check (profielen.beheert_accounts());
create policy wijzigen on profielen.account_naam for update to ${toepassing} using (account_id in (select profielen.beheerde_accounts()));
create policy wissen on profielen.account_naam for delete to ${toepassing} using (account_id in (select profielen.beheerde_accounts()));
grant select, insert, update, delete on profielen.account_naam to ${toepassing};

grant select on profielen.rol_handeling to ${toepassing};

alter table profielen.lidmaatschap enable row level security, force row level security;
create policy intern on profielen.lidmaatschap to current_user using (profielen.is_intern());
create policy lezen on profielen.lidmaatschap for select to ${toepassing} using (
  profielen.is_systeem()
  or account_id = profielen.principal_account()
  or gemeente_id in (select profielen.gemeenten_met('inrichting.lezen'))
  or gemeente_id in (select profielen.gemeenten_met('beheer.accounts'))
  or (select profielen.beheert_installatie()));
create policy toevoegen on profielen.lidmaatschap for insert to ${toepassing} with check (
  gemeente_id in (select profielen.gemeenten_met('beheer.accounts')) or (select profielen.beheert_installatie()));
create policy wijzigen on profielen.lidmaatschap for update to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('beheer.accounts')) or (select profielen.beheert_installatie()));
grant select, insert, update (geldig_tot) on profielen.lidmaatschap to ${toepassing};

alter table profielen.auditregel enable row level security, force row level security;
create policy intern on profielen.auditregel to current_user using (profielen.is_intern());
create policy lezen on profielen.auditregel for select to ${toepassing} using (
  gemeente_id in (select profielen.gemeenten_met('audit.lezen')) or (select profielen.beheert_installatie()));
create policy toevoegen on profielen.auditregel for insert to ${toepassing} with check (
  profielen.is_systeem() or gemeente_id is null
  or gemeente_id in (select profielen.gemeenten_met('inrichting.lezen'))
  or gemeente_id in (select profielen.gemeenten_met('slot.lezen')));
grant select, insert on profielen.auditregel to ${toepassing};
