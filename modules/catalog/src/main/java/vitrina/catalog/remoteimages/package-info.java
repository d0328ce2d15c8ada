/**
 * Fetches product images from the addresses that imports left, a few at a time, and never from inside our own network (Q14, Q17):
 * every address and every redirect is resolved, checked and then connected to exactly as checked.
 * What arrives is made a picture of ours by the kernel. Until an image is there its product shows an illustration. Knows nothing of imports.
 */
package vitrina.catalog.remoteimages;
