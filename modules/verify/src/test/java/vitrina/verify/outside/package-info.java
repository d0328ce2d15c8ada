/** Tests that speak HTTP to the running suite, as strangers, programs and providers do. */
package vitrina.verify.outside;
