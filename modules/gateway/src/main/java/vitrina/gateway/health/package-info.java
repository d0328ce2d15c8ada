/**
 * What a supervisor may ask: is the process alive, can it serve, has it started (MicroProfile Health at {@code /health}).
 * Also what is measured beside the server's own figures (MicroProfile Metrics at {@code /metrics}, for operators).
 */
package vitrina.gateway.health;
