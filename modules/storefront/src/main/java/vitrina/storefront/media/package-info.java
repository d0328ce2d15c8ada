/**
 * Serves drawn pictures and the company's own pictures (banners, portraits, logo). Decides caching only: a drawn picture is told by its address
 * and drawn by the catalog, the others are files of {@code cms-content/pictures}.
 */
package vitrina.storefront.media;
