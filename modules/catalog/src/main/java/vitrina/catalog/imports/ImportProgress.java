package vitrina.catalog.imports;

import vitrina.catalog.imports.write.Written;

/**
 * How far a job came.
 *
 * @param unreadable products the reader refused; counted anew when a job resumes
 * @param refused    products the writer refused
 */
record ImportProgress(long lines, long line, int created, int changed, int unchanged, int unreadable, int refused) {

    ImportProgress after(Written written, long reached, long unreadableNow) {
        return new ImportProgress(lines, Math.max(line, reached), created + written.created(), changed + written.changed(),
                unchanged + written.unchanged(), (int) unreadableNow, refused + written.refused());
    }
}
