-- What push services know this installation by (VAPID). Made on first need; subscriptions are bound to it.
create table push_keys (
  id smallint primary key default 1 check (id = 1),
  public_key text not null,
  private_key text not null,
  made_at timestamptz not null default now()
);

-- A browser in which a member wants to be told things. It lasts as long as they are signed in there: after that whoever sits at it is told nothing.
create table push_subscriptions (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  session_id bigint not null unique references sessions on delete cascade,
  endpoint text not null unique check (length(endpoint) <= 1000),
  p256dh text not null,
  auth text not null,
  device text not null default '',
  added_at timestamptz not null,
  told_at timestamptz
);
create index push_subscriptions_by_person on push_subscriptions (person_id);

create table pushes (
  id bigint generated always as identity primary key,
  subscription_id bigint not null references push_subscriptions on delete cascade,
  -- What it tells: once in each browser.
  cause text not null,
  payload jsonb not null,
  -- queued → handing-over → sent. What is found in handing-over later may have arrived, and is never sent again: a mail tells the same.
  state text not null default 'queued' check (state in ('queued', 'handing-over', 'sent', 'dropped')),
  tries integer not null default 0,
  next_try_at timestamptz not null,
  made_at timestamptz not null,
  unique (subscription_id, cause)
);
create index pushes_to_send on pushes (next_try_at, id) where state = 'queued';
create index pushes_by_time on pushes (made_at);
