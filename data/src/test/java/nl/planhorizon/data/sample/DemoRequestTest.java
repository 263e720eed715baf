package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DemoRequestTest {

    @Test
    void bundledDemosAreFoundByName() {
        assertThat(DemoRequest.names())
                .containsExactly("demo-300", "demo-3000", "national", "stress-300", "stress-3000", "stress-national")
                .allMatch(name -> DemoRequest.named(name).isPresent());
        assertThat(DemoRequest.named("unheard-of")).isEmpty();
    }

    @Test
    void stressSizesHaveTheStaffTheyAreMeasuredWith() {
        var large = DemoRequest.of(Profile.STRESS, 335_550);

        assertThat(large.officers()).isEqualTo(9_000);
        assertThat(large.interpreters()).isEqualTo(4_500);
        assertThat(large.locations()).isEqualTo(120);
    }

    @Test
    void sizesInBetweenGetStaffInBetween() {
        var middle = DemoRequest.of(Profile.STRESS, 1_000);

        assertThat(middle.officers()).isBetween(31, 139);
        assertThat(middle.interpreters()).isBetween(21, 149);
    }

    @Test
    void nothingIsNoCaseload() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoRequest.of(Profile.CALIBRATED, 0))
                .withMessageContaining("cases");
    }
}
