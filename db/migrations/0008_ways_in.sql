-- What guards the ways in, and those who were asked to come in.

-- How often something was tried lately, for all processes together. The columns are those of rate-limiter-flexible.
create table rate_limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
create index rate_limits_by_end on rate_limits (expire);

-- An address is a person's own only after somebody who reads its mail, signed in as that person, has said so.
create table address_confirmations (
  id bigint generated always as identity primary key,
  token_digest bytea not null unique,
  person_id bigint not null references people,
  address text not null,
  asked_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz
);
create index address_confirmations_by_person on address_confirmations (person_id);

-- Who may make an account where joining is by invitation.
create table invitations (
  address text primary key,
  invited_by bigint references people,
  invited_at timestamptz not null default now()
);
