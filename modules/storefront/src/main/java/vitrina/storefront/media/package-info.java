/**
 * Serves drawn pictures. Decides caching only: what a picture shows is told by its address and drawn by the catalog.
 */
package vitrina.storefront.media;
