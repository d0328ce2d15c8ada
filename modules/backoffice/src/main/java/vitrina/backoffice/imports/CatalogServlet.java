package vitrina.backoffice.imports;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vitrina.catalog.imports.Imports;

/** {@code GET /backoffice/catalog/imports/catalog.csv}: the whole catalog in our own format; {@code ?for=people} makes formulas harmless. */
public class CatalogServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"catalog.csv\"");
        imports.export(response.getOutputStream(), "people".equals(request.getParameter("for")));
    }
}
