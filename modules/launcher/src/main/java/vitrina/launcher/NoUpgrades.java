package vitrina.launcher;

/**
 * Stands at the end of the server's chain for requests that offer another protocol ({@code Upgrade: h2c}, as Java's client does with every
 * post). With nobody there to take the offer the server would never see the end of their bodies and answer after its read time-out; this
 * tells it that they are HTTP/1.1 like all others.
 */
final class NoUpgrades extends ChainFilter {

    @Override
    void passes(String step, Object[] arguments) throws ReflectiveOperationException {
        if (step.equals("handleEvent") && arguments[1].getClass().getSimpleName().equals("IncomingHttpUpgradeEvent")) {
            var header = Listener.call(arguments[1], "getHttpHeader");
            header.getClass().getMethod("setIgnoreContentModifiers", boolean.class).invoke(header, false);
            // Else the connection would be closed after the answer without a word.
            Listener.call(Listener.call(header, "getUpgradeDC"), "recycle");
        }
    }
}
