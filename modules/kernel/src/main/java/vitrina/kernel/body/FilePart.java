package vitrina.kernel.body;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A part of a form with files, kept in memory or in the private folder until the request ends. */
final class FilePart implements Part {

    private final DiskFileItem item;

    FilePart(DiskFileItem item) {
        this.item = item;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return item.getInputStream();
    }

    @Override
    public String getContentType() {
        return item.getContentType();
    }

    @Override
    public String getName() {
        return item.getFieldName();
    }

    /** The last step of what the sender calls it: browsers of old sent whole paths. */
    @Override
    public String getSubmittedFileName() {
        var name = item.getName();
        return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    @Override
    public long getSize() {
        return item.getSize();
    }

    @Override
    public void write(String fileName) {
        throw new UnsupportedOperationException("Parts are read, not moved");
    }

    @Override
    public void delete() throws IOException {
        item.delete();
    }

    @Override
    public String getHeader(String name) {
        return item.getHeaders().getHeader(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        var values = item.getHeaders().getHeaders(name);
        return values == null ? List.of() : list(values);
    }

    @Override
    public Collection<String> getHeaderNames() {
        return list(item.getHeaders().getHeaderNames());
    }

    private static List<String> list(Iterator<String> values) {
        var list = new ArrayList<String>();
        values.forEachRemaining(list::add);
        return Collections.unmodifiableList(list);
    }
}
