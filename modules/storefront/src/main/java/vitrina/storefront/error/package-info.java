/** The page for everything that went wrong, with the request's code; needs neither database nor Faces, for those may be what failed. */
package vitrina.storefront.error;
