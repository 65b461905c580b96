-- A feed also tells of a harvest that was public and is not any more: whoever kept it must hear that it went.
drop index harvests_changed_public;
create index harvests_changed on harvests (changed_at desc, id desc) where published_at is not null;
