package nl.planhorizon.api.whatif.outcome;

import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.forecast.result.Band;

/** How numbers of a comparison are written: whole, with a sign where they are differences, and a dash where there is none. */
public record Numbers(Texts texts) {

    public String number(double value) {
        return Double.isNaN(value) ? "-" : texts.number(Math.round(value));
    }

    public String signed(double value) {
        return (Math.round(value) > 0 ? "+" : "") + number(value);
    }

    /** The middle, and what one in ten lies below and above where that differs. */
    public String band(Band band) {
        return number(band.p50()) + around(band);
    }

    String signed(Band band) {
        return signed(band.p50()) + around(band);
    }

    private String around(Band band) {
        return band.p10() == band.p90() || Double.isNaN(band.p50())
                ? ""
                : " [%s–%s]".formatted(number(band.p10()), number(band.p90()));
    }
}
