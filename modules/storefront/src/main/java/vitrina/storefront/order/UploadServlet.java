package vitrina.storefront.order;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import vitrina.payments.transfer.Transfers;

/**
 * Stands behind addresses that take a file and is never reached: the site's filter answers them. Only a servlet can say that its
 * requests may have parts.
 */
@WebServlet("*.upload")
@MultipartConfig(maxFileSize = Transfers.LARGEST_RECEIPT, maxRequestSize = 2L * Transfers.LARGEST_RECEIPT, fileSizeThreshold = 1 << 16)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
