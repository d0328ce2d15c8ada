package vitrina.kit;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections as the server gives them: within a transaction always the same one, which ends with it; otherwise each for itself. */
final class BoundSource implements DataSource {

    private final DataSource database;
    private final TransactionManager transactions;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Map<Transaction, Connection> bound = new ConcurrentHashMap<>();

    BoundSource(DataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            var transaction = transactions.getTransaction();
            if (transaction == null || transaction.getStatus() == Status.STATUS_COMMITTED || transaction.getStatus() == Status.STATUS_ROLLEDBACK) {
                var connection = take();
                return lent(connection, () -> idle.push(connection));
            }
            var connection = bound.get(transaction);
            return lent(connection == null ? bind(transaction) : connection, () -> {});
        } catch (SystemException | RollbackException e) {
            throw new SQLException(e);
        }
    }

    private Connection bind(Transaction transaction) throws SQLException, SystemException, RollbackException {
        var connection = take();
        connection.setAutoCommit(false);
        try {
            transaction.enlistResource(new OneConnection(connection));
            transaction.registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // The connection ends with the transaction, not before.
                }

                @Override
                public void afterCompletion(int status) {
                    bound.remove(transaction);
                    try {
                        connection.rollback();
                        connection.setAutoCommit(true);
                        idle.push(connection);
                    } catch (SQLException broken) {
                        Logger.getLogger(BoundSource.class.getName()).fine(broken::toString);
                    }
                }
            });
        } catch (SystemException | RollbackException | RuntimeException e) {
            connection.close();
            throw e;
        }
        bound.put(transaction, connection);
        return connection;
    }

    private Connection take() throws SQLException {
        var known = idle.poll();
        return known == null || known.isClosed() ? database.getConnection() : known;
    }

    private static Connection lent(Connection connection, Runnable back) {
        boolean[] closed = new boolean[1];
        return (Connection) Proxy.newProxyInstance(BoundSource.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!closed[0]) {
                            closed[0] = true;
                            back.run();
                        }
                        return null;
                    }
                    try {
                        return method.getName().equals("isClosed") ? closed[0] : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void close() throws SQLException {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // logs nothing
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // waits as the driver does
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(BoundSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("It is no " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
