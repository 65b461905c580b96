-- Secrets are kept as SHA-256 digests: what stands here opens nothing.

create table sessions (
  id bigint generated always as identity primary key,
  token_digest bytea not null unique,
  person_id bigint not null references people,
  device text not null default '',
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index sessions_by_person on sessions (person_id);

create table sign_in_links (
  id bigint generated always as identity primary key,
  token_digest bytea not null unique,
  address text not null,
  return_to text not null default '/',
  asked_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_links_by_end on sign_in_links (ends_at);

create table passkeys (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null default '',
  added_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkeys_by_person on passkeys (person_id);

create table passkey_challenges (
  id bigint generated always as identity primary key,
  challenge text not null unique,
  person_id bigint references people,
  ends_at timestamptz not null
);

create table access_tokens (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  token_digest bytea not null unique,
  name text not null check (length(name) between 1 and 120),
  scopes text[] not null check (scopes <@ array['read', 'write'] and cardinality(scopes) > 0),
  made_at timestamptz not null default now(),
  used_at timestamptz,
  ends_at timestamptz,
  ended_at timestamptz
);
create index access_tokens_by_person on access_tokens (person_id);

-- The first administrator of a new installation comes in by one link, once.
create table setup_links (
  token_digest bytea primary key,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
