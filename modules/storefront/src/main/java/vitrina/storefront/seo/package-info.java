/** What search engines are told: the same page in other markets, structured data, the site map, and what not to walk. Knows no visitor. */
package vitrina.storefront.seo;
