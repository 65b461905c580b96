-- Events that a consumer could not handle. They are set aside, so that what comes after them goes on; tried again with
-- growing pauses; and in the end kept here for an administrator. Nothing that happened is passed over in silence.
create table consumer_failures (
  consumer text not null references consumers (name) on delete cascade,
  event_id bigint not null references events on delete cascade,
  tries integer not null default 1,
  problem text not null,
  failed_at timestamptz not null default now(),
  -- Empty when it is no longer tried by itself.
  next_try_at timestamptz,
  primary key (consumer, event_id)
);
create index consumer_failures_waiting on consumer_failures (consumer, next_try_at) where next_try_at is not null;
