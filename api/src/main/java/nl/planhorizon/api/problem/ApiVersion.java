package nl.planhorizon.api.problem;

/** The version of the REST interface, told in the header {@code API-Version} of every answer. */
public final class ApiVersion {

    public static final String HEADER = "API-Version";
    public static final String NUMBER = "1.0.0";

    private ApiVersion() {}
}
