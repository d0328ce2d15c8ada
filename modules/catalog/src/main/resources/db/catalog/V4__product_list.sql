-- The product table of the backoffice begins with what was changed last.
create index catalog_product_updated on catalog_product (updated_at, id);
