-- People, the organisations they belong to, and the ways in which they are recognised.

create table communities (
  id smallint primary key default 1 check (id = 1),
  name text not null check (length(name) between 1 and 120),
  language text not null default 'nl' check (language in ('nl', 'en')),
  -- Who may make an account: anyone with a mail address, or only those who were invited.
  joining text not null default 'open' check (joining in ('open', 'invited')),
  is_example boolean not null default false,
  begun_at timestamptz not null default now()
);

create table organisations (
  id bigint generated always as identity primary key,
  handle text not null unique check (handle ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null check (length(name) between 1 and 200),
  about text not null default '',
  accent text check (accent ~ '^#[0-9a-f]{6}$'),
  created_at timestamptz not null default now()
);

create table people (
  id bigint generated always as identity primary key,
  handle text not null unique check (handle ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null check (length(name) between 1 and 120),
  -- What they do for a living, in their own words.
  role text not null default '',
  about text not null default '',
  reach text not null default '',
  language text not null default 'nl' check (language in ('nl', 'en')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  erased_at timestamptz
);

create table pictures (
  person_id bigint primary key references people,
  bytes bytea not null,
  media_type text not null,
  changed_at timestamptz not null default now()
);

create table memberships (
  person_id bigint not null references people,
  organisation_id bigint not null references organisations,
  since timestamptz not null default now(),
  primary key (person_id, organisation_id)
);
create index memberships_by_organisation on memberships (organisation_id);

create table administrators (
  person_id bigint primary key references people,
  appointed_by bigint references people,
  appointed_at timestamptz not null default now()
);

-- One person may be recognised in several ways; what they do hangs on the person, never on an address.
create table identities (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  kind text not null check (kind in ('mail', 'oidc')),
  issuer text not null default '',
  subject text not null,
  verified_at timestamptz,
  added_at timestamptz not null default now(),
  unique (kind, issuer, subject)
);
create index identities_by_person on identities (person_id);

create table phrases (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  side text not null check (side in ('learn', 'teach')),
  text text not null check (length(text) between 1 and 200),
  fresh_at date not null default current_date,
  position integer not null default 0
);
create index phrases_by_person on phrases (person_id, side, position);

-- What one person noted about how they know another; the two of them see it and nobody else.
create table acquaintances (
  person_id bigint not null references people,
  other_id bigint not null references people,
  how text not null check (how in ('in-person', 'online', 'never', 'private')),
  noted_at timestamptz not null default now(),
  primary key (person_id, other_id),
  check (person_id <> other_id)
);
create index acquaintances_by_other on acquaintances (other_id);
