-- Words in the customer list of the backoffice: of names, addresses and numbers.
create index people_person_words on people_person using gin (kernel_plain(name) gin_trgm_ops);
create index people_identity_words on people_identity using gin (kernel_plain(value) gin_trgm_ops);
