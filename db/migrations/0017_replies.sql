-- What we sign with. Whichever part of the house needs it first makes it.
create table if not exists signing_keys (
  name text primary key,
  secret bytea not null check (length(secret) >= 32)
);

-- Answers that came by mail and were posted. A mail that comes again, because a server did not hear that we have it, is known by this.
create table mailed_replies (
  person_id bigint not null references people,
  -- The question, circle or contribution that was answered, as it stands in the address.
  thread text not null,
  -- Of the Message-ID, or of the whole mail where it has none.
  message_digest bytea not null,
  contribution_id bigint not null references contributions on delete cascade,
  received_at timestamptz not null,
  primary key (person_id, thread, message_digest)
);
create index mailed_replies_by_contribution on mailed_replies (contribution_id);
create index mailed_replies_by_time on mailed_replies (received_at);
