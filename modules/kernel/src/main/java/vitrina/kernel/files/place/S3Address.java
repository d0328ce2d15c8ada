package vitrina.kernel.files.place;

/**
 * A bucket and how it is asked.
 *
 * @param bucket   its name
 * @param prefix   empty, or ends with a slash
 * @param endpoint empty for the cloud that invented it
 * @param key      empty for what the machine or the container brings
 */
public record S3Address(String bucket, String prefix, String endpoint, String region, String key, String secret, boolean pathStyle) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix.substring(0, prefix.length() - 1))
                + (endpoint.isEmpty() ? "" : " at " + endpoint);
    }
}
