package nl.planhorizon.api.console;

/** Exit codes; scripts rely on them. */
public final class Exit {

    public static final int OK = 0;
    /** A negative answer: the plan breaks a rule, or an overtake is unexplained. */
    public static final int NEGATIVE = 1;
    /** Bad input or wrong use. */
    public static final int FAULTY_INPUT = 2;
    /** A fault of ours. */
    public static final int OUR_FAULT = 70;

    private Exit() {}
}
