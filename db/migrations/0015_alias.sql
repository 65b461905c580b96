-- Who asks may do so under an alias: at the question, and at all that comes of it, others see "a colleague from education".
create table aliases (
  question_id bigint not null references questions on delete cascade,
  person_id bigint not null references people,
  field text not null
    check (field in ('education', 'care', 'government', 'business', 'union', 'independent', 'association', 'somewhere')),
  taken_at timestamptz not null default now(),
  -- From then on the name shows, and there is no way back.
  dropped_at timestamptz,
  primary key (question_id, person_id)
);
create index aliases_by_person on aliases (person_id);

-- The one role that may find out who is behind an alias. Administrators appoint them, and are none by themselves.
create table confidants (
  person_id bigint primary key references people,
  appointed_by bigint references people,
  appointed_at timestamptz not null default now()
);

-- Who found out, when and why; told to whose alias it is. It stays as it was written.
create table alias_liftings (
  id bigint generated always as identity primary key,
  question_id bigint references questions on delete set null,
  person_id bigint not null references people,
  lifted_by bigint not null references people,
  reason text not null check (length(reason) between 10 and 2000),
  lifted_at timestamptz not null default now(),
  unique (question_id, lifted_by),
  check (person_id <> lifted_by)
);
create index alias_liftings_by_person on alias_liftings (person_id, lifted_at);

create function keep_alias_lifting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.question_id is null and to_jsonb(new) - 'question_id' = to_jsonb(old) - 'question_id' then
    return new;
  end if;
  raise exception 'the lifting of an alias stays as it was written';
end $$;
create trigger alias_liftings_stay before update or delete on alias_liftings for each row execute function keep_alias_lifting();

create function keep_alias_dropped() returns trigger language plpgsql as $$
begin
  if old.dropped_at is not null and new.dropped_at is distinct from old.dropped_at then
    raise exception 'an alias that was dropped is not taken up again';
  end if;
  return new;
end $$;
create trigger aliases_stay_dropped before update on aliases for each row execute function keep_alias_dropped();
