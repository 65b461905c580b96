-- Somebody is waiting at their screen for it: a link to sign in goes before the news of the day.
alter table mails add column urgent boolean not null default false;
create index mails_to_send on mails (urgent desc, next_try_at, id) where state = 'queued';
drop index mails_waiting;
create index mails_being_handed_over on mails (claimed_until) where state = 'handing-over';
