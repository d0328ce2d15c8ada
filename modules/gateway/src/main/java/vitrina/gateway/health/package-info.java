/** What a supervisor may ask: is the process alive, can it serve, has it started (MicroProfile Health at {@code /health}). */
package vitrina.gateway.health;
