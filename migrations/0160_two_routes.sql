-- Two routes are left. The third never led anywhere else than the chancery, and published editions that name it are frozen.
comment on column card_editions.route is 'Where a complete application goes (seed step 5): the chancery of the unit or a stand-alone post. Editions published before may say own-counter, which is read as the chancery.';
