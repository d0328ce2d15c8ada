/**
 * Fills an empty catalog once, at the first start, from {@code vitrina/content/catalog.json}; products come later, by import. The file has the lists
 * {@code catalogs} (country, moreCurrencies; currency and languages are the country's of people), {@code locations} (code, name, country, branch = code of
 * a branch, priority), {@code taxes} (country, taxClass, code, rate in percent), {@code attributes} (code, kind, names by language, filterable),
 * {@code categories} (code, names, illustration, children) and {@code promotions} (code, kind, country, currency, percent, amount, threshold, buy, get,
 * exclusive, priority, perCustomer, targets = category paths, names, coupons = code and usageLimit). Each country gets its base price list {@code <country>-base}.
 */
package vitrina.catalog.setup;
