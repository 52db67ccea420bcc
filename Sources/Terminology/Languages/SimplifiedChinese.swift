internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words and no endings: the edges of a term come from a dictionary. Nothing is folded beyond
  /// Unicode's own rules, and traditional letters are another spelling.
  static let simplifiedChinese = LanguageProfile(
    language: .known("zh-Hans"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Full-width letters and digits are the same as ordinary ones; traditional characters are another spelling.",
      "A term counts where a dictionary sees a word begin and end; with one of these only, the hit is uncertain.",
      "A line break inside a term counts for nothing; a space beside English letters or digits may be left out.",
      "Words have no endings; other names of the same thing are listed in the glossary.",
      "\"ELs\" is found for the acronym \"EL\".",
    ],
    matching: MatchingProfile { chinese in
      chinese.boundaryLetters = "的"
      chinese.acronymEndings = "s"
      chinese.quotationMarks = "“ ”"
      chinese.commonWords = """
        access act add age aid aim all am an and app apply art at back bank be best book bus by call camp care chat
        check class click club code dash day do dvd email exam facebook family fax fast for free fun game go google
        gym help home idea in info ipad it kid line link list lock map math me meet menu my new no note of ok on
        one online open or page parent pass pay pbs pdf phone photo plan play pm qr read safe save see set sign so
        star start stem step sum team test text the to tv up us usb video vs we web wechat wifi with work you
        youtube zoom
        """
    },
    explaining: ExplainingProfile { chinese in
      chinese.limits = ExplanationLimits(text: 90, sentence: 50, short: 20)
      chinese.dropsSubject = true
      chinese.stopWords = Set(
        words: """
          的 了 着 过 地 得 之 是 为 在 于 到 从 自 由 向 往 对 对于 关于 把 将 被 给 让 使 叫 用 以 按 按照 依 依照
          依据 根据 跟 同 和 与 及 以及 或 或者 或是 还是 但 但是 可是 然而 而 而且 并 并且 且 也 亦 都 就 才 又 再 还
          很 最 更 太 较 比较 非常 十分 只 仅 仅仅 不 没 没有 未 无 非 如果 若 如 要是 因 因为 所以 因此 由于 虽然
          尽管 不过 只要 只有 除非 即使 无论 不管 除 除了 除此之外 此外 另外 当 时 时候 后 前 以后 以前 之后 之前 之间
          之内 之外 之一 其中 当中 里 里面 中 上 下 内 外 间 旁 左右 以上 以下 以内 以外 等 等等 们 我 我们 咱们 你
          你们 您 他 她 它 他们 她们 它们 自己 大家 本 贵 这 那 这个 那个 这些 那些 这样 那样 这里 那里 这种 这项 这类
          此 此项 此类 该 该项 其 其他 其它 另 另一 另一个 每 每个 每一 每位 每名 各 各种 各个 各项 各位 某 某些 某个
          某种 任何 所有 全部 一切 有些 一些 一个 一种 一项 一份 一套 一类 一名 一位 一 个 种 些 项 份 套 类 名 位 次
          有 有关 可 可以 能 能够 会 要 想 应 应该 应当 必须 须 需 需要 已 已经 正 正在 曾 曾经 仍 仍然 请 所 者 什么
          怎么 怎样 如何 为何 哪 哪些 哪个 哪里 谁 几 多少 吗 呢 吧 啊 嘛 比如 例如 譬如 如下 即 也就是说 不是 就是
          都是 也是 还有 具有 进行 作为 成为 属于 以便 以免 从而 来 去 起 出 成 做 作 说 通常 一般 往往 可能 其实 特别
          尤其 甚至 及其 所谓 所谓的 中的 的是 它是 这是 是在 是不 都能 都会 将会 不会 不能 不得 是否 是不是 而是 只是
          将是 主要是 并不 并非 性的 里的 上的 下的 内的 后的 前的 时的 方面 的话 年 月 日 号 点 分 周 天 小时 分钟 第
          二 三 两 四 五 六 七 八 九 十 百 千 多 更多 许多 很多 共 共同 一起 同时 随时 每年 每次 每天 每周
          """)
      chinese.definers = Phrases(
        """
        是指, 指的是, 就是指, 也就是指, 即是指, 系指, 乃指, 则指, 则是指, 通常是指, 通常指, 一般是指, 一般指, 主要是指, 主要指, 泛指, 专指, 特指, 意指, 意思是, 的意思是, 意味着,
        意为, 意即, 是说, 就是说, 也就是说, 也就是, 即是, 即, 定义为, 被定义为, 的定义是, 的含义是, 可理解为, 是对, 是用来, 是用于, 是用以, 是为了, 是为, 是由, 就是, 则是,
        也是, 乃是, 是, 为, 乃, 包括, 包含, 涵盖, 描述, 说明, 解释, 列出, 记录, 写明, 显示, 反映, 表明, 告诉, 衡量, 测量, 评估, 检测, 帮助, 协助, 旨在, 目的是,
        的作用是, 用来, 用于, 用以, 提供, 给予, 让, 使, 允许, 保护, 保障, 确保, 规定, 要求
        """)
      chinese.meaningStarts = Set(
        words: """
          一 一个 一种 一项 一份 一套 一类 一名 一位 一次 一组 一系列 一些 这种 那些 某 某些 某个 某种 任何 每 每个
          每一 每位 每名 各 各种 所有 凡 凡是 如何 怎样 当 学生 孩子 儿童 青少年 子女 家庭 家长 父母 监护人 老师 教师
          学校 学区 州 联邦 政府 美国 人员 成人 服务 支持 支援 帮助 协助 辅导 规则 规定 法律 权利 变更 改变 调整 安排
          方式 方法 措施 步骤 考试 测验 测试 评估 课程 课 会议 教学 教育 学习 资金 款项 经费 书面 计划 文件 记录 档案
          信息 资料 词语 特殊 特别 额外 专门 专业 正式 个别 个人 小组 为 为了 对 对于 由 根据 按照 依据 用 用来 用于
          用以 让 使 帮 给 把 从 与 以 您 他们 指 就是 缺课 缺勤 缺席 旷课 重读 留在 再读 重复 缺乏 正在 英语 母语
          家中 家里 因 因为 经 经过 具有 患有 有 能 能够 符合 达到 低于 高于 表示 说明 显示 描述 列出 衡量 测量 检查
          审查 比较 收集
          """)
      chinese.predicates = Set(
        words: """
          在 于 不 没 未 非 否 最 很 非常 十分 极 极其 更 更加 比较 较 相当 太 好 很好 重要 关键 必要 必须 必需 必修
          必备 强制 强制性 自愿 可选 可以 可 可能 能 能够 不能 会 需要 要 应 应该 应当 允许 禁止 免费 收费 付费 保密
          机密 公开 开放 关闭 有效 无效 有限 准确 正确 错误 对的 合格 符合 适用 适合 合适 可用 现有 现成 方便 困难
          容易 今天 明天 昨天 今日 明日 本周 下周 上周 本月 下月 上月 今年 明年 去年 本学年 下学年 目前 现在 当前 当天
          当日 早上 上午 中午 下午 晚上 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四
          周五 周六 周日 已 已经 将 将要 将在 正在 仍 仍然 还 也 都 只 仅 仅仅 只有 唯一 首 首次 第 第一 首先 同样
          相同 一样 如此 这样 那样 这 那 哪 哪些 什么 谁 怎么 多少 几 几时 为什么 因为 由于 真 真的 真正 截止 截至 附
          附上 附在 随附 附件 如下 以下 下列 上述 高 低 优秀 良好 满意 及格 成功 高兴 荣幸 值得 有用 有益 有帮助
          有助于 关于 至关 必不可少 不可 不可以 不会 不得 不必 无需 不需要 否则 您 你 贵 我 我们 责任 义务 重点 优先
          目标 机会 好消息 a b c d f 不及格 完全 绝对 当然 始终 永远 总 经常
          """)
      chinese.namers = Phrases(
        """
        叫, 叫做, 叫作, 称为, 称作, 称之为, 统称, 通称, 合称, 名为, 我们称它为, 我们称其为, 我们称这为, 这就是, 这便是, 就是所谓的, 就是所谓, 即所谓的, 即所谓, 名称是
        """)
      chinese.anaphors = Set(
        words: """
          这 这是 这个 这项 这种 这类 这些 这样 这里 这次 这份 这套 这名 这位 这一 这两 那 那是 那个 那些 它 它是 它的
          它们 其 他 她 他们 她们 此 此项 此类 此种 该 该项 该类 上述 这就是 也就是 这便 这指 这意味着
          """)
      chinese.kinds = Set(
        words: """
          计划 方案 项目 课程 程序 流程 过程 会议 考试 测验 测试 评估 评量 文件 文档 文书 团队 小组 队 法律 法案 法令
          法规 法 规定 规则 准则 制度 系统 体系 框架 服务 帮助 协助 支持 支援 援助 补助 清单 名单 列表 表 表格 通知
          通知书 信 信函 信件 分数 成绩 评级 等级 级别 评分 分级 数字 数值 百分比 比率 协议 协定 合同 契约 委员会 步骤
          阶段 类型 种类 类别 权利 权益 状态 身份 资格 标签 名称 名字 术语 词 词语 词汇 字 说法 称呼 想法 概念 理念
          审查 复审 检查 筛查 调查 问卷 研究 班 班级 课 学校 学区 变更 改变 变化 调整 听证 听证会 手册 小册子 指南
          记录 纪录 档案 资料 数据 信息 水平 标准 指标 目标 衡量 量表 报告 报告卡 资金 款项 经费 拨款 金额 费用 方法
          做法 方式 模式 途径 机制 人员 人 人士 员工 教师 老师 专员 学生 孩子 儿童 青少年 家庭 群体 时间 时段 期 期限
          年 天 日子 教学 教育 教导 指导 辅导 训练 培训 治疗 课业 措施 干预 政策 结果 机构 办公室 职位 职务 工作 情况
          情形 状况 现象 决定 安排 安置 设置 活动 练习 行为 技能 能力 环境 场所 地点 工具 设备 材料 条款 保护 保障
          同意 同意书 请求 申请 投诉 申诉
          """)
      chinese.anaphorVerbs = Set(
        words: """
          是 指 为 乃 就是 也是 即 即是 则是 都是 主要是 这是 它是 那是 意味 意味着 意思 意指 表示 表明 说明 显示 反映
          帮助 协助 帮 提供 描述 介绍 解释 告诉 告知 衡量 测量 测试 检测 考查 评估 评定 评价 判断 确定 鉴定 找出 发现
          识别 让 使 令 使得 列出 列明 写明 写 记录 记载 规定 要求 保护 保障 保证 确保 比较 对比 检查 审查 查看 审核
          涵盖 覆盖 包括 包含 含有 允许 准许 赋予 有 具有 拥有 询问 问 决定 支付 资助 发送 寄 保存 保留 增加 添加 补充
          教 教导 教授 训练 培养 负责 处理 解决 支持 用 用来 用于 用以 旨 旨在 目的 通过 由 汇总 总结 结合 针对 涉及
          关系 给 给予 发放 分配 适用 适用于 面向 服务 禁止 防止 减少 改善 提高 提升 促进 监督 跟踪 追踪 收集 采用
          使用 利用 根据 按照 依据 安排 制定 设定 列 讨论 召集 聚集 属于 代替
          """)
      chinese.appositions = Phrases(
        """
        即, 即是, 亦即, 也即, 意即, 也就是, 也就是说, 就是, 就是说, 就是指, 这是, 这就是, 这是一项, 这是一份, 这意味着, 这表示, 它是, 它是指, 指, 是指, 指的是, 意思是,
        意思是说, 意思就是, 意指, 意为, 意味着, 换句话说, 换言之, 简单来说, 简单地说, 简而言之, 简言之, 通俗地说, 具体来说, 具体地说, 其目的是, 旨在, 用来, 用于, 用以
        """)
      chinese.articles = Set(
        words: """
          一 一个 一种 一项 一份 一套 一类 一名 一位 一次 一组 一系列 一段 一张 一条 一部 一场 一群 某种 某个
          """)
      chinese.alternatives = Set(words: "或 或者 或是 或称 或叫 亦称 也称 又称 又名 也叫")
      chinese.consequences = Phrases(
        """
        您必须, 您应, 您须, 您需, 您可, 您将, 您会, 您要, 您不必, 您有权, 您的孩子必须, 您的孩子需要, 您的孩子将, 您的孩子会, 您的孩子可以, 您孩子必须, 您孩子需要, 您孩子将,
        您孩子可以, 你必须, 你需要, 你应该, 你可以, 请, 敬请, 烦请, 恳请, 务必, 家长必须, 家长需要, 家长应, 家长须, 家长可, 家长将, 家长要, 父母必须, 父母需要, 父母应, 家庭必须,
        家庭需要, 各位家长, 所有家长, 每个家庭都必须, 我们必须, 我们需要, 我们将, 我们会, 我们要, 我们已, 我们希望, 我们有, 学校将, 学校会, 学校停课, 学校关闭, 学校放假, 学校需要,
        学校必须, 学区将, 学区会, 将会有, 将有, 将在, 会有, 没有人, 任何人不得, 所有表格, 很多, 非常重要, 下周, 如有问题, 如果您, 如您, 若您
        """)
      chinese.dismissals = Set(
        words: """
          请 致电 拨打 电话 来电 打电话 联系 联络 咨询 询问 见 参见 请见 请参阅 请参见 参阅 参看 参考 详见 查看 查阅
          阅读 访问 登录 登陆 点击 扫描 下载 电邮 电子邮件 寄回 携带 带来 签 签名 签字 签署 填写 填妥 交回 保留 附
          附件 附上 附有 随附 已附 随信 附后 如下 下面 下文 下方 上文 背面 反面 注意 注 备注 提示 可选 选填 必填 截止
          截至 仅限 限于 如适用 如有 若有 地点 地址 时间 日期 房间 网址 网站 页 感谢 谢谢 欢迎 星期 周
          """)
      chinese.vacuous = Set(
        words: """
          话题 主题 议题 事项 日子 荣幸 荣誉 时刻 重点 关键 大事 喜事 好事 消息 好消息 焦点 骄傲 乐趣 关注点 优先事项
          """)
      chinese.pluralVerbs = Set(
        words: """
          是 为 乃 就是 则是 也是 即是 都是 主要是 乃是 便是 这是 它是 那是 均 均为 系
          """)
      chinese.numbers = Set(
        words: """
          二 两 三 四 五 六 七 八 九 十 百 千 万 零 半 第一 第二 第三 第四 第五 两个 三个 四个 五个 六个 两次 三次
          四次 两名 三名 两位 三位 十个 数十 数百 百分 百分之 之一
          """)
      chinese.turns = Phrases(
        """
        请, 敬请, 并请, 所以请, 因此请, 故请, 为此请, 所以您, 因此您, 所以我们, 因此我们, 所以家长, 因此家长, 您必须, 您需要, 如有疑问, 如有问题, 如果您有, 如果您对, 如您有
        """)
      chinese.leads = Set(
        words: """
          根据 按照 依据 依照 按 在 通过 经过 经由 透过 借助 凭 凭借 以 为 为了 对 对于 由于 因 因为 利用 随着 有了 从
          当 除了
          """)
      chinese.plainVerbs = Set(
        words: """
          是 乃 就是 则是 也是 即是 都是 主要是 乃是 便是 这是 它是 那是 将是 仍是 均为 系
          """)
      chinese.strongDefiners = Set(
        words: """
          指 是指 指的 指的是 系指 乃指 则指 即指 泛指 专指 特指 意指 意思 意思是 意味 意味着 意为 意即 即 即是 亦即
          定义 定义为 含义 也就是 也就是说 就是说 就是指
          """)
      chinese.subordinators = Set(words: "的是 着 说 了 为")
      chinese.determiners = Set(
        words: """
          您 您的 你 你的 的 孩子 孩子的 子女 学生 学生的 贵子女 我们 我们的 本 本校 本州 本学区 学区 学校 州 他 他的
          她 她的 他们 他们的 这 这个 这项 这份 这种 这类 这些 那 那个 该 该项 此 此项 每 每个 每份 每位 一 一个 一种
          一项 一份 一名 一位 份 项 个 种 新 新的 名 位 所有 各
          """)
      chinese.subjectLeads = Set(
        words: """
          所谓 所谓的 术语 词语 词汇 词 名词 名称 短语 缩写 简称 字母 说法 因为 由于 所以 因此 而 而且 但 但是 不过
          其实 此外 另外 这里 文中 信中 即
          """)
      chinese.definiteArticles = Set(
        words: """
          该 该项 该类 此 此项 此类 这 这个 这项 这种 这类 这份 这些 这次 这套 上述 其 那 那个 那些
          """)
      chinese.future = Set(
        words: """
          将 将会 将要 将于 将在 将是 会在 即将 拟 计划于 预计 打算 定于 明天 明年 下周 下月 下个月 下学期 下学年
          """)
      chinese.conjunctions = Set(
        words: """
          和 与 及 以及 或 或者 或是 跟 同 并 并且 而 而且 但 但是 可是 且 如 例如 比如 等 等等 还有
          """)
      chinese.negations = Set(
        words: """
          不 不是 并不 并不是 并非 绝非 绝不 绝不是 决不 从不 从来不 不得 不一定 不等于 不代表 不意味着 不包括 不表示
          不同于 勿 切勿 而不是 而非 是不
          """)
      chinese.questions = Phrases(
        """
        什么是, 什么叫, 什么才是, 什么算, 什么样的是, 什么样的学生是, 什么人是, 何谓, 何为, 何是, 谁是, 谁属于, 谁算, 哪些人是, 哪些学生是, 哪些学生属于, 哪些属于, 哪些是, 怎样算,
        怎样才算, 怎么算, 如何定义, 认识, 了解, 理解, 看懂, 读懂, 关于
        """)
      chinese.questionsBehind = Phrases(
        """
        是什么, 是什么意思, 究竟是什么, 到底是什么, 什么意思, 有什么意思, 指什么, 指的是什么, 是指什么, 意味着什么, 意思是什么, 的意思是什么, 的意思, 的含义是什么, 的含义, 的定义是什么,
        的定义, 代表什么, 表示什么, 的目的是什么, 是做什么的, 是谁, 简介, 介绍, 概述
        """)
      chinese.wordsTitle = "信中的词语"
      chinese.isUnspaced = true
      chinese.wordsBlocks = Phrases(
        """
        本信使用的词语, 本信用到的词语, 本信所用词语, 信中的词语, 信中使用的词语, 信中出现的词语, 本函中的词语, 本通知中使用的词语, 本通知使用的词语, 本通知所用词语, 通知中的词语, 通知中用到的词语,
        通知里的词语, 文中词语, 我们使用的词语, 我们所用的词语, 您可能会看到的词语, 您会看到的词语, 您可能不熟悉的词语, 您可能见到的词语, 可能陌生的词语, 需要了解的词语, 词语解释, 词语说明,
        词语含义, 词语的含义, 词语的意思, 词语及其含义, 词语和含义, 词语与含义, 词汇, 重要词语, 重要名词, 重要概念, 常见词语, 关键词, 关键概念, 学校用语, 学校常用词语, 教育用语, 专业用语,
        专有名词, 术语, 名词解释, 名词说明, 用语解释, 用语说明, 缩写说明, 缩写表, 定义, 释义, 这些词是什么意思, 这些词语是什么意思, 这些词的意思, 通俗解释, 简单解释, 用简单的话说
        """)
      chinese.expansions = Phrases(
        """
        代表, 缩写, 的缩写, 的英文缩写, 英语缩写, 首字母缩写, 的首字母缩写, 首字母缩略词, 缩略语, 缩略词, 简称, 的简称, 英语简称, 全称, 全名, 英文, 英语为, 英语是, 英语叫, 英语称为,
        英语名称, 英语全称, 原文, 中文译作, 中文名称, 译作, 译为
        """)
      chinese.dateWords = Set(
        words: """
          星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 礼拜日
          礼拜天 周一 周二 周三 周四 周五 周六 周日 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
          一月份 二月份 三月份 四月份 五月份 六月份 七月份 八月份 九月份 十月份 一日 二日 三日 四日 五日 六日 七日
          八日 九日 十日 今天 明天 后天 昨天 今日 明日 本周 下周 上周 本月 下月 下个月 今年 明年 去年 早上 早晨 上午
          中午 正午 下午 傍晚 晚上 晚间 上午的 点钟 点整 点半 生效 起生效 截止 截至 am pm a.m p.m monday tuesday
          wednesday thursday friday january february march april june july august september october november december
          """)
      chinese.referenceWords = Set(
        words: """
          第 条 款 节 章 页 法典 联邦法规 美国法典 附件 附表 附录 电话 电话号码 致电 拨打 传真 邮箱 电子邮件 电邮 邮件
          分机 办公室 房间 地址 网址 网站 网页 联系 联系人 联络 见 参见 参阅 详见 cfr usc u.s.c sec section part code
          stat pub title chapter article ed see page form attached call phone tel fax email e mail ext extension room
          office www http https contact
          """)
      chinese.abbreviations = Set(
        words: """
          mr mrs ms dr st jr sr prof rev no nos sec secs ed ext dept inc co vs etc e.g i.e a.m p.m approx apt ave blvd
          jan feb mar apr jun jul aug sept sep oct nov dec u.s fig pp tel
          """)
      chinese.salutations = Phrases(
        """
        亲爱的, 尊敬的, 敬爱的, 敬启者, 各位家长, 各位尊敬的家长, 各位亲爱的家长, 各位监护人, 各位同学, 各位学生家长, 致家长, 致各位家长, 致全体家长, 致所有家长, 致尊敬的家长, 致学生家长,
        致家庭, 致各位家庭, 致所有家庭, 致各个家庭, 致本校家庭, 致本校家长, 致贵家庭, 全体家长, 家长您好, 家长朋友, 家长们, 家长及监护人, 家长和监护人, 家长或监护人, 学生家长, 您好, 你好,
        大家好, 早上好, 上午好, 下午好
        """)
      chinese.closings = Phrases(
        """
        此致, 敬礼, 敬上, 谨上, 谨启, 顺颂, 顺祝, 敬颂, 祝好, 祝您, 真诚的, 真诚地, 诚挚的, 诚挚地, 诚挚问候, 谨致问候, 谨此致谢, 谨致谢意, 致以问候, 致以诚挚的问候,
        致以最诚挚的问候, 致以敬意, 致敬, 衷心感谢, 由衷感谢, 诚挚感谢, 感谢您的支持, 感谢您的配合, 感谢您的合作, 感谢您的理解, 谢谢, 附件列表, 附件清单, 抄送, cc
        """)
      chinese.boilerplate = Phrases(
        """
        不歧视, 不会歧视, 不得歧视, 禁止歧视, 禁止任何歧视, 禁止一切形式的歧视, 不因种族, 不会因种族, 基于种族, 反歧视声明, 非歧视声明, 非歧视政策, 平等机会提供者, 平等机会雇主,
        机会平等提供者, 机会均等, 平等就业机会, 提供平等机会, 第九条协调员, 第ix条协调员, titleix协调员, title ix coordinator
        """)
    }
  )
}
