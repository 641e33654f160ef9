const SURNAMES = [
  ..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔",
];
const GIVEN = [
  ..."伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂英华玉萍红建文利荣斌宇浩凯健俊帆雪倩琳璐晨阳梓涵子轩雨欣怡佳慧嘉思琪诗悦心妍婷蕾薇宁安然若溪云清远志诚",
];
const FIRST = [
  "Alice",
  "Amir",
  "Anna",
  "Ben",
  "Camille",
  "Chloe",
  "Daniel",
  "Diego",
  "Eleanor",
  "Elena",
  "Emil",
  "Fatima",
  "Felix",
  "Freya",
  "George",
  "Grace",
  "Hannah",
  "Hugo",
  "Ingrid",
  "Isaac",
  "Jack",
  "Julia",
  "Kenji",
  "Lars",
  "Laura",
  "Leo",
  "Louise",
  "Lucas",
  "Maria",
  "Mateo",
  "Maya",
  "Nadia",
  "Nina",
  "Noah",
  "Olivia",
  "Oscar",
  "Paul",
  "Priya",
  "Rosa",
  "Ruth",
  "Samuel",
  "Sofia",
  "Stella",
  "Thomas",
  "Tom",
  "Vera",
  "Victor",
  "Wendy",
  "Yuki",
  "Zoe",
];
const LAST = [
  "Adler",
  "Bennett",
  "Brooks",
  "Carter",
  "Castillo",
  "Clarke",
  "Dubois",
  "Evans",
  "Fischer",
  "Foster",
  "Garcia",
  "Hale",
  "Hansen",
  "Hughes",
  "Ito",
  "Jensen",
  "Kaur",
  "Keller",
  "Khan",
  "Kim",
  "Larsen",
  "Lefèvre",
  "Martin",
  "Meyer",
  "Moreau",
  "Nakamura",
  "Nguyen",
  "Novak",
  "O'Brien",
  "Okafor",
  "Park",
  "Patel",
  "Pereira",
  "Quinn",
  "Ramos",
  "Reid",
  "Rossi",
  "Sato",
  "Schmidt",
  "Silva",
  "Singh",
  "Stone",
  "Tanaka",
  "Turner",
  "Vogel",
  "Walsh",
  "Weber",
  "Wright",
  "Young",
  "Zhang",
];

const unlike = (made, make) => {
  for (;;) {
    const name = make();
    if (made.has(name)) continue;
    made.add(name);
    return name;
  }
};

/** Invented names, no two alike. */
export function namer(random) {
  const made = new Set();
  return {
    chinese: () =>
      unlike(
        made,
        () =>
          random.pick(SURNAMES) +
          random.pick(GIVEN) +
          (random.chance(0.7) ? random.pick(GIVEN) : "")
      ),
    english: () => unlike(made, () => `${random.pick(FIRST)} ${random.pick(LAST)}`),
    /** A name put together from `parts`, one of each list. */
    company: (...parts) => unlike(made, () => parts.map((list) => random.pick(list)).join("")),
  };
}
