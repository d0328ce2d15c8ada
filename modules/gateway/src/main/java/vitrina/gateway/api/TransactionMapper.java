package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A transaction that could not be ended: Jersey has a mapper of its own for these, which is nearer than {@link FaultMapper} and knows only 500. */
@Provider
@ApplicationScoped
public class TransactionMapper implements ExceptionMapper<TransactionalException> {

    @Inject
    private FaultMapper faults;

    @Override
    public Response toResponse(TransactionalException failure) {
        return faults.toResponse(failure);
    }
}
