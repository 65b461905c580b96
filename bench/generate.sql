-- A made-up community of a given size, the same each time. Two settings say how large: bench.people and bench.questions.
-- Every second question has 20 contributions, so there are ten times as many contributions as questions.
begin;
select setseed(0.42);
-- What refers to what is right by construction; checking it a million times would take most of the time.
set local session_replication_role = replica;

-- Words as a language has them: a few that are everywhere, many that are rare.
create function pg_temp.word(rank int) returns text language sql immutable as $$
  select (array['ba','den','ki','lo','mer','nu','pas','ri','ste','tol','vin','wa','zee','ge','hol','dri','ver','sma','klo','pie','on','aan','uit','op','be'])[1 + rank % 25]
    || (array['ke','lin','mo','ra','sen','te','vo','zi','gen','der','lijk','ning','pen','tu','hei','schap','tie','ren','ma','lo','va','ci','do','fel','ga'])[1 + rank / 25 % 25]
    || (array['n','s','ing','heid','en','er','el','a','ster','st','ten','rij','t','de','k','m','ig','je','aar','loos','baar','zaam','o','p','isch'])[1 + rank / 625 % 25]
$$;
create function pg_temp.words(count int, seed bigint) returns text language sql volatile as $$
  select string_agg(pg_temp.word(floor(15625 ^ random())::int - 1), ' ') from generate_series(1, count) where seed is not null
$$;
create temp table paragraphs as select n, pg_temp.words(45, n) as text from generate_series(0, 1999) n;
create temp table halves as select n, pg_temp.words(4, n) as text from generate_series(0, 4999) n;
create unique index on paragraphs (n);
create unique index on halves (n);
create temp table size as
  select current_setting('bench.people')::int as people, current_setting('bench.questions')::int as questions, greatest(10, current_setting('bench.people')::int / 50) as organisations;
analyze paragraphs, halves, size;

insert into communities (name) values ('De proefopstelling') on conflict do nothing;
insert into organisations (handle, name) select 'organisatie-' || n, 'Organisatie ' || n from size, generate_series(1, organisations) n;
insert into people (handle, name, role, created_at)
  select 'person-' || n, initcap(pg_temp.word(n % 15625)) || ' ' || initcap(pg_temp.word(n * 31 % 15625)), pg_temp.word(n * 7 % 15625), now() - interval '1 year'
  from size, generate_series(1, people) n;
insert into identities (person_id, kind, subject, verified_at) select n, 'mail', 'person-' || n || '@example.org', now() from size, generate_series(1, people) n;
insert into memberships (person_id, organisation_id) select n, 1 + n % organisations from size, generate_series(1, people) n;
insert into sessions (token_digest, person_id, ends_at) select sha256(('bench-session-' || n)::bytea), n, now() + interval '1 day' from generate_series(1, 100) n;

insert into phrases (person_id, side, text) select person, side, halves.text
  from size cross join generate_series(1, people) person cross join (values ('teach', 7), ('learn', 13)) as sides (side, step)
    join halves on halves.n = person::bigint * step % 5000;

-- Three in five are open, and three in five public.
insert into questions (asker_id, title, story, drive, why_now, tried, wish, relevant_until, themes, audience, organisation_id, state, asked_at, active_at)
  select asker, initcap(first_half.text) || ' ' || second_half.text || '?', left(first.text, 240), (array['work','organisation','ambition','curiosity'])[1 + question % 4],
    left(second.text, 60), left(second.text, 90), left(second.text, 40), current_date + 30 + question % 60, array['thema-' || question % 40, 'thema-' || question % 7],
    audience, case when audience = 'organisation' then 1 + asker % organisations end,
    (array['asked','gathering','working','harvested','closed','asked','gathering','working','dormant','closed'])[1 + question % 10],
    now() - interval '50 days' * (1 - question::float / questions) - interval '1 day', now() - interval '49 days' * (1 - question::float / questions)
  from size cross join generate_series(1, questions) question
    cross join lateral (select 1 + (question::bigint * 7919 % people)::int as asker, (array['public','community','public','organisation','public','community','public','public','me','public'])[1 + question / 10 % 10] as audience) as who
    join paragraphs first on first.n = question % 2000 join paragraphs second on second.n = question * 17 % 2000
    join halves first_half on first_half.n = question % 5000 join halves second_half on second_half.n = (question / 5000 + question * 7) % 5000
  order by question;
insert into question_states (question_id, state, at, person_id) select id, 'asked', asked_at, asker_id from questions;

insert into contributions (question_id, kind, author_id, text, worked, did_not_work, reply_to, written_at)
  select 2 * q, case when k <= 3 then 'join' when k <= 5 then 'experience' else 'talk' end, 1 + ((q::bigint * 31 + k * 7919) % people)::int, text,
    case when k between 4 and 5 then left(text, 80) else '' end, case when k between 4 and 5 then left(text, 70) else '' end,
    case when k in (10, 11, 15) then (q - 1) * 20 + 6 end, now() - interval '49 days' * (1 - 2 * q::float / questions) - interval '1 hour' * (20 - k)
  from size, generate_series(1, questions / 2) q cross join generate_series(1, 20) k join paragraphs on n = (q * 20 + k) % 2000
  order by q, k;
insert into joins (question_id, person_id, contribution_id, since) select question_id, author_id, id, written_at from contributions where kind = 'join';
insert into follows (question_id, person_id) select 2 * q, 1 + ((q::bigint * 31 + k * 104729) % people)::int from size, generate_series(1, questions / 2) q, generate_series(1, 3) k
  on conflict do nothing;
insert into events (kind, actor_id, question_id, at) select 'question.asked', asker_id, id, asked_at from questions order by id;
insert into events (kind, actor_id, question_id, contribution_id, at) select 'contribution.written', author_id, question_id, id, written_at from contributions order by id;

-- The yardstick for writes: one row, with nothing around it.
create table bench_rows (id bigint generated always as identity primary key, text text not null);
commit;
vacuum analyze;
