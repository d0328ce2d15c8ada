-- Words in the product table of the backoffice.
create index catalog_product_words on catalog_product using gin (kernel_plain(code) gin_trgm_ops);
create index catalog_product_text_words on catalog_product_text using gin (kernel_plain(name) gin_trgm_ops);
create index catalog_variant_words on catalog_variant using gin (kernel_plain(sku) gin_trgm_ops);
