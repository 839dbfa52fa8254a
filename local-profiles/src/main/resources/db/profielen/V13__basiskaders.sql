-- Kaders that do not come with the product: a holder of rights gave them to who runs this installation.

create table profielen.basiskader (
  id uuid primary key,
  kader text not null check (length(kader) between 1 and 100),
  versie text not null check (length(versie) between 1 and 40),
  hash bytea not null,
  inhoud bytea not null,
  houder text not null check (length(btrim(houder)) between 1 and 200),
  gedaan_door uuid not null references profielen.account,
  moment timestamptz not null default clock_timestamp(),
  constraint basiskader_eenmaal unique (kader, versie),
  constraint basiskader_hash_klopt check (hash = sha256(inhoud)),
  constraint basiskader_grootte check (length(inhoud) <= 52428800)
);
comment on table profielen.basiskader is 'A base that tailorings can stand on, taken in under a licence; it stays as it is.';
comment on column profielen.basiskader.inhoud is 'Canonical bytes of the configuration; their SHA-256 is the hash.';
comment on column profielen.basiskader.houder is 'Whose it is: who allowed its use here.';

create trigger alleen_toevoegen before update or delete or truncate on profielen.basiskader
  for each statement execute function profielen.alleen_toevoegen();

alter table profielen.basiskader enable row level security, force row level security;
create policy intern on profielen.basiskader to current_user using (profielen.is_intern());
create policy lezen on profielen.basiskader for select to ${toepassing} using (profielen.principal_soort() is not null);
create policy toevoegen on profielen.basiskader for insert to ${toepassing} with check (
  profielen.beheert_installatie() and gedaan_door = profielen.principal_account());
grant select, insert (id, kader, versie, hash, inhoud, houder, gedaan_door) on profielen.basiskader to ${toepassing};
