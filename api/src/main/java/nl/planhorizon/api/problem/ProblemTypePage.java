package nl.planhorizon.api.problem;

import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages behind the addresses of the kinds of problems. */
@Page
final class ProblemTypePage {

    @GetMapping("/problems/{code}")
    String show(@PathVariable String code, Model model) {
        var type = Arrays.stream(ProblemType.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("problem", code));
        model.addAttribute("problem", type.code());
        model.addAttribute("errors", List.of());
        return "problem/problem";
    }
}
