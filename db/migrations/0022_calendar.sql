-- The calendar of a member, for their own calendar program: whoever has the secret address reads it.
create table calendar_feeds (
  person_id bigint primary key references people,
  secret_digest bytea not null unique,
  made_at timestamptz not null,
  used_at timestamptz
);

-- What a calendar program was told of, without its words: so that it can be told that something changed, or fell away.
create table calendar_entries (
  person_id bigint not null references people,
  key text not null,
  -- A whole day, or from one moment to another.
  day date,
  starts_at timestamptz,
  ends_at timestamptz,
  digest bytea not null,
  sequence integer not null default 0,
  changed_at timestamptz not null,
  gone_at timestamptz,
  primary key (person_id, key),
  check ((day is null) = (starts_at is not null)),
  check ((starts_at is null) = (ends_at is null)),
  check (starts_at <= ends_at)
);
