/** What is measured beside the server's own figures (MicroProfile Metrics at {@code /metrics}, for operators). */
package vitrina.gateway.metrics;
