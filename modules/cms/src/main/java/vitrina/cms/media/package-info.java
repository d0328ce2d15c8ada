/** The pictures of the company's pages by the codes that blocks name; the bytes are in the kernel's file store. */
package vitrina.cms.media;
