package vitrina.kit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** The only participant of a transaction: committed in one phase. */
record OneConnection(Connection connection) implements XAResource {

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failed(XAException.XA_RBROLLBACK, e);
        }
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw failed(XAException.XAER_RMFAIL, e);
        }
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        throw new XAException("A second participant: this house has one database");
    }

    private static XAException failed(int code, SQLException cause) {
        var failure = new XAException(code);
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void start(Xid xid, int flags) {
        // begun with its first statement
    }

    @Override
    public void end(Xid xid, int flags) {
        // ended by commit or rollback
    }

    @Override
    public void forget(Xid xid) {
        // nothing is kept
    }

    @Override
    public Xid[] recover(int flag) {
        return new Xid[0];
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // What sameness means for a resource.
    public boolean isSameRM(XAResource other) {
        return other == this;
    }

    @Override
    public int getTransactionTimeout() {
        return 0;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) {
        return false;
    }
}
