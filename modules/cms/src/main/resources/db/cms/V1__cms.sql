-- What the company says on its sites: pages of blocks, menus, media. Texts per language as in every module.

create sequence cms_site_seq increment 50;
create table cms_site (
  id   bigint      primary key default nextval('cms_site_seq'),
  code varchar(40) not null unique check (code ~ '^[a-z0-9-]+$'),
  kind varchar(12) not null check (kind in ('CORPORATE', 'REPLICATED', 'INFLUENCER'))
);

create sequence cms_media_seq increment 50;
create table cms_media (
  id           bigint       primary key default nextval('cms_media_seq'),
  site_id      bigint       not null references cms_site,
  code         varchar(40)  not null check (code ~ '^[a-z0-9-]+$'),
  file_key     varchar(72)  not null,
  content_type varchar(60)  not null,
  unique (site_id, code)
);

create sequence cms_page_seq increment 50;
create table cms_page (
  id        bigint      primary key default nextval('cms_page_seq'),
  site_id   bigint      not null references cms_site,
  code      varchar(40) not null check (code ~ '^[a-z0-9-]+$'),
  published boolean     not null,
  unique (site_id, code)
);

create table cms_page_text (
  page_id     bigint       not null references cms_page on delete cascade,
  site_id     bigint       not null references cms_site,
  language    varchar(8)   not null,
  slug        varchar(80)  not null,
  title       varchar(120) not null,
  description varchar(300) not null,
  primary key (page_id, language),
  unique (site_id, language, slug)
);

create sequence cms_block_seq increment 50;
create table cms_block (
  id       bigint      primary key default nextval('cms_block_seq'),
  page_id  bigint      not null references cms_page on delete cascade,
  position integer     not null,
  kind     varchar(12) not null check (kind in ('HERO', 'CATEGORIES', 'PRODUCTS', 'OFFER', 'STORY', 'TEXT', 'PROMISES')),
  picture  varchar(40),
  target   varchar(200),
  query    varchar(200),
  unique (page_id, position) deferrable initially deferred
);

create table cms_block_text (
  block_id bigint        not null references cms_block on delete cascade,
  language varchar(8)    not null,
  title    varchar(200)  not null,
  text     text          not null,
  button   varchar(80)   not null,
  primary key (block_id, language)
);

create sequence cms_menu_item_seq increment 50;
create table cms_menu_item (
  id        bigint       primary key default nextval('cms_menu_item_seq'),
  site_id   bigint       not null references cms_site,
  menu      varchar(20)  not null check (menu in ('FOOTER')),
  parent_id bigint       references cms_menu_item on delete cascade,
  position  integer      not null,
  target    varchar(200),
  unique nulls not distinct (site_id, menu, parent_id, position) deferrable initially deferred
);

create table cms_menu_text (
  item_id  bigint      not null references cms_menu_item on delete cascade,
  language varchar(8)  not null,
  label    varchar(80) not null,
  primary key (item_id, language)
);
