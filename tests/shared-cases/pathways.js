// Answers cases with the scripts of the theme, as PathwayCase.Answer does with the model.
async cases => {
  const { bridge, closure, rulesOf } = await import("/pathway/closure.js");
  const { progress } = await import("/pathway/progress.js");
  const list = text => (text ?? "").split(" ").filter(Boolean);

  const answer = ({ own, external = {}, bridges, held }) => {
    const certifications = Object.entries(own).map(([whole, { blocks, optional, options = {} }]) => ({
      whole,
      blocks: list(blocks),
      optional: list(optional),
      options: Object.entries(options).map(([code, blocks]) => ({ code, blocks: list(blocks) })),
    }));
    const described = [
      ...certifications.flatMap(({ whole, blocks }) => blocks.map(block => `${whole}-${block}`)),
      ...Object.entries(external).flatMap(([whole, blocks]) => list(blocks).map(block => `${whole}-${block}`)),
    ];
    const result = closure(rulesOf(described, bridges.map(bridge)), list(held));
    return {
      gains: result.gains.map(gain => ({ obtained: gain.obtained, proof: result.proofOf(gain).map(rule => rule.spelling) })),
      progress: Object.fromEntries(certifications.map(each => [each.whole, progress(each, result)]).filter(([, each]) => each).map(([whole, each]) => [whole, said(each)])),
    };
  };

  const said = ({ isWhole, held, obtained, remaining }) => ({
    ...isWhole && { isWhole },
    ...held.length > 0 && { held: held.join(" ") },
    ...obtained.length > 0 && { obtained: obtained.join(" ") },
    ...!isWhole && {
      remaining: remaining.map(({ option, needed, optional }) => ({
        ...option && { option },
        ...needed.length > 0 && { needed: needed.join(" ") },
        ...optional.length > 0 && { optional: optional.join(" ") },
      })),
    },
  });

  return JSON.stringify(JSON.parse(cases).map(answer));
}
